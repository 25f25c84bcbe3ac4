/** Reads the text of a PDF, page by page, as published text. Nothing of the PDF is run, and nothing is loaded. */
import { getDocumentProxy } from 'unpdf';
import { type PlacedWords, writePageText } from './pageText';

export type PdfResult =
  | { readonly text: string; readonly problem?: undefined }
  | {
      readonly text?: undefined;
      /** What is wrong with the file, and what to do about it: two sentences without its name. */
      readonly problem: { readonly message: string; readonly remedy: string };
    };

/** A summary of opinion has two or three. */
const MOST_PAGES = 100;
const COPY = 'Copy its words into a file that ends with .txt, and import that.';

/** `file`: its bytes. Never rejects. */
export async function readPdfFile(file: Uint8Array): Promise<PdfResult> {
  try {
    const document = await getDocumentProxy(new Uint8Array(file), {
      isEvalSupported: false,
      disableFontFace: true,
      verbosity: 0,
    });
    const { numPages } = document;
    if (numPages > MOST_PAGES) {
      const message = `The PDF has ${numPages} pages; a summary of opinion has a few.`;
      return { problem: { message, remedy: COPY } };
    }
    const pages: string[] = [];
    for (let number = 1; number <= numPages; number++) {
      const { items } = await (await document.getPage(number)).getTextContent();
      pages.push(writePageText(items.flatMap(toWords)));
    }
    const text = pages.join('\f');
    if (text.trim() !== '') return { text };
    const message = 'The PDF holds no words: it may be a picture of a page.';
    return { problem: { message, remedy: COPY } };
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    const message = `The PDF cannot be read (${reason.replace(/[.\s]+$/, '')}).`;
    return { problem: { message, remedy: COPY } };
  }
}

type TextItem = {
  readonly str: string;
  readonly transform: readonly number[];
  readonly width: number;
};

function toWords(item: object): readonly PlacedWords[] {
  if (!isText(item)) return [];
  const { str: text, width, transform } = item;
  const [, , rise = 0, height = 0, x = 0, y = 0] = transform;
  return [{ text, x, y, width, size: Math.hypot(rise, height) }];
}

function isText(item: object): item is TextItem {
  return 'str' in item && 'transform' in item;
}

/** Addresses that belong to words of the text: an ATC code and its page in the WHO index. Opens none of them. */
import { parseAtcCode } from '../model/atcCode';
import type { Opinion } from '../model/opinion';
import type { TextSpan } from '../text/span';

export interface DocumentLink {
  readonly span: TextSpan;
  readonly address: string;
  readonly tooltip: string;
}

const WHO_INDEX = 'https://atcddd.fhi.no';

/** For codes that are written as they should be. */
export function findDocumentLinks({ atcCodes }: Opinion): readonly DocumentLink[] {
  return atcCodes.flatMap(({ code: written }) => {
    const code = parseAtcCode(written?.text ?? '');
    if (written === undefined || code === undefined) return [];
    const index = code.isVeterinary ? 'atcvet/atcvet_index' : 'atc_ddd_index';
    return [
      {
        span: written.span,
        address: `${WHO_INDEX}/${index}/?code=${code.text}`,
        tooltip: `${code.text} in the ${code.isVeterinary ? 'ATCvet' : 'ATC'} index of WHO`,
      },
    ];
  });
}

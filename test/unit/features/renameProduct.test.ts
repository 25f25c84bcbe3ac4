/** A product gets another name everywhere, and nothing else changes. */
import assert from 'node:assert/strict';
import { findProductNameAt } from '../../../server/src/core/features/productNamePlaces';
import { renameProduct } from '../../../server/src/core/features/renameProduct';
import { readOpinion } from '../../../server/src/core/model/readOpinion';
import type { Notation } from '../../../server/src/core/syntax/block';
import { parseDocument } from '../../../server/src/core/syntax/parseDocument';
import { applyEdits } from '../../../server/src/core/text/textEdit';
import { takeCursor } from '../../support/cursor';

const HEAD = '# Summary of opinion\n\n## Lumivexa\n\norvatinib\n\n';

function rename(text: string, newName: string, notation: Notation = 'draft', name = 'Lumivexa') {
  const opinion = readOpinion(parseDocument(text, notation));
  const { edits, problem } = renameProduct(opinion, name, newName);
  return problem ?? applyEdits(text, edits);
}

/** Renames in a draft and answers what stands below its head. */
function renameBelow(body: string, newName = 'Tarbexil'): string {
  const text = rename(HEAD + body, newName);
  return text.startsWith('#') ? text.slice(text.indexOf('orvatinib\n\n') + 11) : text;
}

describe('renaming the product', () => {
  it('keeps capitals and small letters', () => {
    assert.equal(
      rename(`${HEAD}Lumivexa, LUMIVEXA and lumivexa.\n`, 'Tarbexil'),
      `${HEAD.replace('Lumivexa', 'Tarbexil')}Tarbexil, TARBEXIL and tarbexil.\n`,
    );
    const capitals = HEAD.replace('Lumivexa', 'LUMIVEXA');
    assert.equal(
      rename(`${capitals}Lumivexa works.\n`, 'TARBEXIL', 'draft', 'LUMIVEXA'),
      `${capitals.replace('LUMIVEXA', 'TARBEXIL')}Tarbexil works.\n`,
    );
  });

  it('leaves other words, other brands and addresses alone', () => {
    for (const body of [
      'Alumivexa, Lumivexan, Neo-Lumivexa, Lumivexa-Duo, https://example.org/en/Lumivexa, lumivexa.pdf.\n',
      'Lumivexia.\n',
    ]) {
      assert.equal(renameBelow(body), body);
    }
    assert.equal(
      renameBelow('Non-Lumivexa and Lumivexa-treated, Lumivexa/placebo, “Lumivexa”’s.\n'),
      'Non-Lumivexa and Tarbexil-treated, Tarbexil/placebo, “Tarbexil”’s.\n',
    );
  });

  it('leaves longer names alone: the reference product, the company', () => {
    assert.equal(
      renameBelow(
        'Lumivexa is a generic of Lumivexa Forte.\n\nThe applicant for this medicinal product is Lumivexa Pharma.\n',
      ),
      'Tarbexil is a generic of Lumivexa Forte.\n\nThe applicant for this medicinal product is Lumivexa Pharma.\n',
    );
  });

  it('leaves the substance alone where it is called like the product', () => {
    const text = '# Summary of opinion\n\n## Orvatin\n\norvatin\n\nOrvatin has orvatin.\n';
    assert.equal(
      rename(text, 'Tarbexil', 'draft', 'Orvatin'),
      '# Summary of opinion\n\n## Tarbexil\n\norvatin\n\nTarbexil has orvatin.\n',
    );
  });

  it('takes a short name as it is written only', () => {
    const text = '# Summary of opinion\n\n## Ovo\n\norvatin\n\nOvo, OVO and ab ovo.\n';
    assert.equal(rename(text, 'Tarbexil', 'draft', 'Ovo'), text.replace(/Ovo/g, 'Tarbexil'));
  });

  it('reaches struck words and leaves comments and front matter', () => {
    const body =
      '~~Lumivexa was~~ Lumivexa **is** here.\n\n> ~~All LUMIVEXA.~~\n\n<!-- Lumivexa ~~Lumivexa~~ -->\n';
    assert.equal(
      renameBelow(body),
      '~~Tarbexil was~~ Tarbexil **is** here.\n\n> ~~All TARBEXIL.~~\n\n<!-- Lumivexa ~~Lumivexa~~ -->\n',
    );
  });

  it('keeps marks and emphasis that stand inside of a name', () => {
    const text =
      '# Summary of opinion\n\n## Orva[^1] Northgate\n\n**Orva** Northgate.\n\n[^1]: A.\n';
    assert.equal(
      rename(text, 'Tarbexil', 'draft', 'Orva Northgate'),
      '# Summary of opinion\n\n## Tarbexil[^1]\n\n**Tarbexil**.\n\n[^1]: A.\n',
    );
  });

  it('in a published text goes over line ends and keeps glued marks', () => {
    const text =
      'Summary of opinion1 \n\nOrva Northgate3 \norvatinib \n\nThe benefits of Orva \nNorthgate are its ability to help. \n\n1 One. \n3 Three. \n';
    assert.equal(
      rename(text, 'Tarbexil', 'published', 'Orva Northgate'),
      'Summary of opinion1 \n\nTarbexil3 \norvatinib \n\nThe benefits of Tarbexil are its ability to help. \n\n1 One. \n3 Three. \n',
    );
  });

  it('refuses a name that the document has already, and one that would not be read as it is', () => {
    const taken = (name: string): string => `“${name}” is another name in this document already.`;
    const unread = (name: string): string =>
      `“${name}” would not be read as the name of the product.`;
    assert.equal(renameBelow('', '  '), 'The name of the product is empty.');
    assert.equal(renameBelow('', 'Orvatinib'), taken('Orvatinib'));
    assert.equal(renameBelow('Lumivexa is a generic of Efixa.\n', 'efixa'), taken('efixa'));
    for (const name of ['Tarbexil and Efixa', 'Tarbexil[^1]', 'Tar**bexil**', 'On 3 May']) {
      assert.equal(renameBelow('', name), unread(name));
    }
    for (const name of ['TBC', 'XXX', 'CHMP']) {
      assert.equal(renameBelow('', name), `“${name}” is no name of a product.`);
    }
    assert.equal(renameBelow('Lumivexa.\n', ' Lumivexa '), 'Lumivexa.\n');
  });

  it('begins at any place of the name, in any case', () => {
    for (const [marked, found] of [
      [`${HEAD}So LUMI<|>VEXA does.\n`, 'LUMIVEXA'],
      [`${HEAD}So Lumivexa<|> does.\n`, 'Lumivexa'],
      [`${HEAD}So Lumivexa-Duo<|> does.\n`, undefined],
      [`${HEAD}So <|> Lumivexa does.\n`, undefined],
    ] as const) {
      const { text, offset } = takeCursor(marked);
      const opinion = readOpinion(parseDocument(text, 'draft'));
      assert.equal(findProductNameAt(opinion, offset)?.words, found, marked);
    }
  });
});

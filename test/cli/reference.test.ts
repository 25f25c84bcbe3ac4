/** `reference import` and what `lint` makes of the imported tables. */
import assert from 'node:assert/strict';
import { buildWorkbook } from '../support/workbook';
import { createWorkspace, type Workspace } from './commandLine';
import { CLEAN_PUBLISHED } from './documents';

const HEADINGS = [
  'Category',
  'Name of medicine',
  'Medicine status',
  'International non-proprietary name (INN) / common name',
  'Active substance',
  'Species\n(veterinary)',
  'ATC code (human)',
  'ATCvet code (veterinary)',
  'Marketing authorisation developer / applicant / holder',
  'Last updated date',
];
const ROWS = [
  [
    'Human',
    'Lumivexa',
    'Authorised',
    'orvatinib',
    'orvatinib tosilate',
    '',
    'L01EL77',
    '',
    'Zenquora Pharma Limited',
    '14/02/2026',
  ],
  [
    'Human',
    'Combivexa',
    'Opinion',
    'orvasartan;vexodipine',
    'a\nb',
    '',
    'C09DX97;C09DX98',
    '',
    'Merton &amp; Lund, A/S',
    '15/02/2026',
  ],
  [
    'Veterinary',
    'Dormaquil',
    'Authorised',
    'drovexin',
    'drovexin',
    'Dogs;Cats',
    '',
    'QN05CM97',
    'Northgate',
    '13/02/2026',
  ],
  ['Human', 'Vexolux', 'Opinion', 'luxivexin', '', '', 'Not yet assigned', '', 'Northgate', ''],
];
const PREAMBLE = [['Content type:', 'Medicine', 'generated on:', '16/02/2026 - 18:00'], []];
const INDEX = [
  'atc_code,atc_name,ddd,uom,adm_r,note',
  'L01EL,Kinases,NA,NA,NA,NA',
  'L01EL77,orvatinib,20,mg,O,NA',
  'L01EL77,orvatinib,10,mg,P,NA',
  'L01EL07,tarbexinib,20,mg,O,NA',
  '',
].join('\n');

function toCsv(rows: readonly (readonly string[])[], separator = ','): string {
  const write = (field: string): string =>
    /[",;\n]/.test(field) ? `"${field.replaceAll('"', '""')}"` : field;
  return rows.map((row) => `${row.map(write).join(separator)}\r\n`).join('');
}

const CSV = toCsv([HEADINGS, ...ROWS]);
const FILE = 'opinion-summary-reference.txt';

describe('reference import', () => {
  let workspace: Workspace;
  beforeEach(() => {
    workspace = createWorkspace();
    workspace.write('medicines.csv', CSV);
    workspace.write('index_2026-01-01.csv', INDEX);
  });
  afterEach(() => workspace.remove());

  const importTable = (...args: readonly string[]) => workspace.run('reference', 'import', ...args);
  const entries = (file = FILE): readonly string[] =>
    workspace
      .read(file)
      .split('\n')
      .filter((line) => /^[ma]\t/.test(line))
      .map((line) => line.replaceAll('\t', ' | '));
  const MEDICINES = [
    'm | Lumivexa | orvatinib | orvatinib tosilate | L01EL77 | Zenquora Pharma Limited |  | Authorised',
    'm | Combivexa | orvasartan;vexodipine | a b | C09DX97;C09DX98 | Merton & Lund, A/S |  | Opinion',
    'm | Dormaquil | drovexin | drovexin | QN05CM97 | Northgate | Dogs;Cats | Authorised',
    'm | Vexolux | luxivexin |  |  | Northgate |  | Opinion',
  ];

  it('writes the medicines of a CSV table and tells how to use them', () => {
    const { status, stdout, stderr } = importTable('medicines.csv');
    assert.deepEqual([status, stderr], [0, '']);
    assert.equal(
      stdout,
      `${FILE}: 4 medicines imported from medicines.csv, table of 2026-02-15.\n` +
        `To use it, add “referenceData: ${FILE}” to opinion-summary.yaml.\n`,
    );
    assert.deepEqual(entries(), MEDICINES);
    assert.match(workspace.read(FILE), /^medicines\tmedicines\.csv\t\d{4}-\d\d-\d\d\t2026-02-15$/m);
  });

  it('reads the same from rows behind a preamble, other separators, other orders and a workbook', () => {
    const reversed = [HEADINGS, ...ROWS].map((row) => [...row].reverse());
    const tables: Readonly<Record<string, string | Uint8Array>> = {
      'preamble.csv': `\ufeff${toCsv([...PREAMBLE, HEADINGS, ...ROWS])}`,
      'semicolons.csv': toCsv([HEADINGS, ...ROWS], ';'),
      'tabs.csv': toCsv([HEADINGS, ...ROWS], '\t'),
      'reversed.csv': toCsv(reversed),
      'book.xlsx': buildWorkbook([...PREAMBLE, HEADINGS, ...ROWS]),
    };
    for (const [name, content] of Object.entries(tables)) {
      workspace.write(name, content);
      const { status, stderr } = importTable(name, '--output', `${name}.txt`);
      assert.deepEqual([name, status, stderr], [name, 0, '']);
      assert.deepEqual(entries(`${name}.txt`), MEDICINES, name);
    }
    importTable('book.xlsx');
    assert.match(workspace.read(FILE), /^medicines\tbook\.xlsx\t.*\t2026-02-16$/m);
  });

  it('reads a workbook as large as that of EMA', () => {
    const rows = Array.from({ length: 6000 }, (_, index) =>
      ROWS[0]?.map((field) => (field === 'Lumivexa' ? `Lumivexa ${index}` : field)),
    );
    workspace.write('large.xlsx', buildWorkbook([HEADINGS, ...rows.flatMap((row) => [row ?? []])]));
    const { stdout, stderr } = importTable('large.xlsx');
    assert.equal(stderr, '');
    assert.match(stdout, /: 6000 medicines imported from large\.xlsx/);
  });

  it('the second table is added to the first; a newer one takes its place', () => {
    importTable('medicines.csv');
    const { stdout } = importTable('index_2026-01-01.csv');
    assert.match(stdout, /: 3 codes of the ATC index imported from .*, table of 2026-01-01\.\n/);
    const codes = ['a | L01EL | Kinases', 'a | L01EL77 | orvatinib', 'a | L01EL07 | tarbexinib'];
    assert.deepEqual(entries(), [...MEDICINES, ...codes]);
    workspace.write('newer.csv', toCsv([HEADINGS, ...ROWS.slice(0, 1)]));
    importTable('newer.csv');
    assert.deepEqual(entries(), [...MEDICINES.slice(0, 1), ...codes]);
  });

  it('says that an older table takes the place of a newer one', () => {
    workspace.write('index_2025-01-01.csv', INDEX);
    assert.equal(importTable('index_2026-01-01.csv').stderr, '');
    const { status, stderr } = importTable('index_2025-01-01.csv');
    assert.equal(status, 0);
    assert.equal(
      stderr,
      `${FILE}: The table of 2025-01-01 takes the place of that of 2026-01-01, which is newer. Import that one again if this is not meant.\n`,
    );
  });

  it('writes to the file that the configuration names, beside the configuration', () => {
    workspace.write('opinion-summary.yaml', 'referenceData: data/tables.txt\n');
    workspace.write('data/placeholder', '');
    workspace.write('texts/placeholder', '');
    const { stdout } = workspace.runWith(
      { folder: 'texts' },
      'reference',
      'import',
      '../medicines.csv',
    );
    assert.equal(
      stdout,
      '../data/tables.txt: 4 medicines imported from medicines.csv, table of 2026-02-15.\n',
    );
    assert.deepEqual(entries('data/tables.txt'), MEDICINES);
  });

  it('never writes over a file that is not its own', () => {
    workspace.write('notes.txt', 'My notes.\n');
    const { status, stdout, stderr } = importTable('medicines.csv', '--output', 'notes.txt');
    assert.deepEqual([status, stdout], [2, '']);
    assert.match(stderr, /^notes\.txt: This file holds no reference data; it stays as it is\. /);
    assert.equal(workspace.read('notes.txt'), 'My notes.\n');
  });

  it('a value that is no code is named with its line and column, and left out', () => {
    const wrong = ROWS.map((row) => row.map((field) => (field === 'L01EL77' ? 'LX1EL77' : field)));
    workspace.write('wrong.csv', toCsv([...PREAMBLE, HEADINGS, ...wrong]));
    const { status, stderr } = importTable('wrong.csv');
    assert.equal(status, 0);
    assert.equal(
      stderr,
      'wrong.csv:5: column 7: “LX1EL77” of Lumivexa is no ATC code; it is left out.\n',
    );
    assert.match(entries()[0] ?? '', /tosilate \| {2}\| Zenquora/);
  });

  it('a file that is not there is named', () => {
    const { status, stderr } = importTable('none.csv');
    assert.equal(status, 2);
    assert.match(stderr, /^none\.csv: The file cannot be read: there is no such file or folder\./);
  });

  const WRONG: readonly (readonly [string, string, string | Uint8Array, RegExp])[] = [
    [
      'without a needed column',
      'a.csv',
      'Name of medicine,Active substance\nLumivexa,orvatinib\n',
      /^a\.csv:1: The table has no column “international non-proprietary name/,
    ],
    [
      'that is neither of the two',
      'b.csv',
      'name,code\nLumivexa,L01\n',
      /^b\.csv: This is neither EMA's medicines table .* nor an ATC index/,
    ],
    [
      'without entries',
      'c.csv',
      toCsv([HEADINGS]),
      /^c\.csv: The table has headings and no entries\./,
    ],
    [
      'with an open quotation mark',
      'd.csv',
      `${toCsv([['Name of medicine']])}"Lumivexa\n`,
      /^d\.csv:2: column 1: The quotation marks/,
    ],
    [
      'that is no workbook',
      'e.xlsx',
      'name',
      /^e\.xlsx: The workbook cannot be read .*save it as CSV/,
    ],
    [
      'that unpacks to a gigabyte',
      'g.xlsx',
      inflate(buildWorkbook([HEADINGS])),
      /^g\.xlsx: The workbook unpacks to more than 50 MB\. Save the sheet/,
    ],
    [
      'in another encoding',
      'f.csv',
      Buffer.from('Name of medicine,é\n', 'latin1'),
      /^f\.csv: The text is not encoded as UTF-8\./,
    ],
  ];
  for (const [what, file, content, message] of WRONG) {
    it(`a table ${what} is refused`, () => {
      workspace.write(file, content);
      const { status, stdout, stderr } = importTable(file);
      assert.deepEqual([status, stdout], [2, '']);
      assert.match(stderr, message);
    });
  }

  describe('and lint', () => {
    beforeEach(() => {
      importTable('medicines.csv');
      importTable('index_2026-01-01.csv');
      workspace.write('a.opinion.txt', CLEAN_PUBLISHED);
      workspace.write('b.opinion.txt', CLEAN_PUBLISHED);
    });
    const lint = (...args: readonly string[]) =>
      workspace.run('lint', '--max-warnings', '0', ...args);

    it('documents are held against the tables that the configuration names, on all threads', () => {
      assert.equal(lint().status, 0);
      workspace.write('opinion-summary.yaml', `referenceData: ${FILE}\n`);
      const { status, stdout } = lint('--format', 'github');
      assert.equal(status, 1);
      assert.equal(
        stdout.match(/Code “L01EL07” is that of tarbexinib; orvatinib has “L01EL77”/g)?.length,
        2,
      );
      assert.equal(lint('--format', 'github', '--jobs', '2').stdout, stdout);
    });

    it('a file that is not there, and what is wrong in it, are told with their places', () => {
      workspace.write('opinion-summary.yaml', 'referenceData: none.txt\n');
      const missing = lint();
      assert.equal(missing.status, 2);
      assert.match(
        missing.stderr,
        /^opinion-summary\.yaml:1:16: referenceData: “[^”]+”: The file cannot be read: there is no such file or folder\. “Import Reference Data…” of VS Code or “opinion-summary reference import FILE” writes it\.\n/,
      );
      workspace.write('opinion-summary.yaml', `referenceData: ${FILE}\n`);
      const lines = workspace.read(FILE).split('\n').length;
      workspace.write(FILE, `${workspace.read(FILE)}m\tLumivexa\n`);
      const wrong = lint();
      assert.equal(wrong.status, 2);
      assert.match(wrong.stderr, new RegExp(`^${FILE}:${lines}:1: This line has no known form`));
    });
  });
});

/** The workbook with a directory that gives its first file a size of 1 GB. */
function inflate(workbook: Buffer): Buffer {
  const directory = workbook.indexOf(Buffer.from('PK\x01\x02', 'latin1'));
  workbook.writeUInt32LE(2 ** 30, directory + 24);
  return workbook;
}

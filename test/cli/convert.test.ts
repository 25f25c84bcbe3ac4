/** `convert --to draft|published`. */
import assert from 'node:assert/strict';
import { parseDocument, readOpinion, toJson } from '../../server/src/core/index';
import { createWorkspace, type Workspace } from './commandLine';
import { CLEAN_PUBLISHED } from './documents';

describe('command line: convert', function () {
  this.timeout(20_000);
  let workspace: Workspace;
  before(() => {
    workspace = createWorkspace();
  });
  after(() => workspace.remove());

  it('a text that is no summary of opinion is told', () => {
    const { status, stderr } = workspace.runWith(
      { input: 'hello world\n' },
      ...['convert', '-', '--to', 'published'],
    );
    assert.deepEqual([status, stderr], [2, '<stdin>: No summary of opinion is recognised here.\n']);
    const model = workspace.runWith({ input: 'hello world\n' }, 'convert', '-', '--to', 'json');
    assert.deepEqual([model.status, JSON.parse(model.stdout).kind], [0, 'other']);
  });

  it('the opinion on another product is not written over, that on the same one is', () => {
    const other = CLEAN_PUBLISHED.replaceAll('Lumivexa', 'Zenquora');
    workspace.write('other.opinion.txt', other);
    const args = ['convert', '-', '--to', 'published', '--output', 'other.opinion.txt'];
    const refused = workspace.runWith({ input: CLEAN_PUBLISHED }, ...args);
    assert.deepEqual(
      [refused.status, refused.stderr],
      [
        2,
        'opinion-summary: --output “other.opinion.txt” holds the summary of opinion on Zenquora, not Lumivexa. Name another file.\n',
      ],
    );
    assert.equal(workspace.read('other.opinion.txt'), other);
    assert.equal(workspace.runWith({ input: other }, ...args).status, 0);
  });

  it('a draft is not written over by published text, nor the other way round', () => {
    workspace.write('kept.opinion.md', 'kept');
    const { status, stderr } = workspace.run(
      ...['convert', 'a.opinion.txt', '--to', 'published', '--output', 'kept.opinion.md'],
    );
    assert.equal(status, 2);
    assert.match(stderr, /“kept\.opinion\.md” is the name of a draft; published texts end with/);
    assert.equal(workspace.read('kept.opinion.md'), 'kept');
    const other = workspace.run(
      ...['convert', 'a.opinion.txt', '--to', 'draft', '--output', 'b.opinion.txt'],
    );
    assert.match(other.stderr, /is the name of a published text; drafts end with \.opinion\.md\./);
  });

  it('writes published text as a draft, and the draft as published text', () => {
    workspace.write('a.opinion.txt', CLEAN_PUBLISHED);
    const draft = workspace.run('convert', 'a.opinion.txt', '--to', 'draft');
    assert.deepEqual([draft.status, draft.stderr], [0, '']);
    assert.match(draft.stdout, /^# Summary of opinion\[\^1\] \(initial authorisation\)\n\n## /);
    assert.match(draft.stdout, /\n\n\[\^1\]: Summaries of positive opinion [^\n]*\n$/);
    const published = workspace.runWith(
      { input: draft.stdout },
      ...['convert', '-', '--to', 'published', '--output', 'b.opinion.txt'],
    );
    assert.deepEqual([published.status, published.stdout, published.stderr], [0, '', '']);
    assert.match(
      workspace.read('b.opinion.txt'),
      /^Summary of opinion1 \(initial authorisation\)\n/,
    );
    const findings = workspace.run('lint', 'b.opinion.txt');
    assert.deepEqual([findings.status, findings.stdout], [0, '']);
  });

  it('leaves a document that is in the wanted notation as it is', () => {
    const { stdout } = workspace.runWith(
      { input: '# A  title\n' },
      'convert',
      '-',
      '--to',
      'draft',
    );
    assert.equal(stdout, '# A  title\n');
  });

  it('says where published text cannot hold what the draft says', () => {
    const { status, stdout, stderr } = workspace.runWith(
      { input: '# Summary of opinion\n\n## Lumivexa\n\n- One[^x]\n\n[^x]: in small letters\n' },
      ...['convert', '-', '--to', 'published'],
    );
    assert.equal(status, 0);
    assert.equal(stdout, 'Summary of opinion\n\nLumivexa\n\n• One[1]\n\n1 in small letters\n');
    assert.match(stderr, /^<stdin>:\d+:1 Published text would be read otherwise here: /);
  });

  it('writes a Word document, which import makes a draft of', () => {
    workspace.write('lumivexa.opinion.txt', CLEAN_PUBLISHED);
    const draft = workspace.run('convert', 'lumivexa.opinion.txt', '--to', 'draft').stdout;
    const args = ['lumivexa.opinion.txt', '--to', 'docx', '--output', 'lumivexa.docx'];
    const written = workspace.run('convert', ...args);
    assert.deepEqual([written.status, written.stdout, written.stderr], [0, '', '']);
    const imported = workspace.run('import', 'lumivexa.docx');
    assert.deepEqual([imported.status, imported.stdout, imported.stderr], [0, draft, '']);
    const ofText = workspace.run('import', 'lumivexa.opinion.txt', '--output', 'b.opinion.md');
    assert.deepEqual([ofText.status, workspace.read('b.opinion.md')], [0, draft]);
  });

  it('says what to do with a file that it does not import', () => {
    const tell = (...args: readonly string[]): string => {
      const { status, stderr } = workspace.run(...args);
      assert.equal(status, 2);
      return stderr.split('\n')[0] ?? '';
    };
    workspace.write('letter.docx', 'Dear all');
    workspace.write('notes.txt', 'Dear all');
    assert.match(tell('import', 'letter.docx'), /^letter\.docx: .* Save it as \.docx in Word/);
    assert.equal(
      tell('import', 'notes.txt'),
      'notes.txt: No summary of opinion is recognised here.',
    );
    assert.match(tell('import', 'none.docx'), /^none\.docx: .*no such file/);
    workspace.write('a.pdf', '%PDF-1.4 and no more');
    assert.match(
      tell('import', 'a.pdf'),
      /^a\.pdf: The PDF cannot be read .*Copy its words into a file/,
    );
    assert.match(tell('import', 'a.doc'), /Save it as \.docx in Word, and import that\.$/);
    assert.match(
      tell('import', 'a.opinion.md'),
      /import reads \.docx, \.pdf and \.txt; found “a\.opinion\.md”/,
    );
    assert.match(tell('convert', 'a.docx', '--to', 'draft'), /“opinion-summary import a\.docx”/);
    assert.match(tell('convert', 'notes.txt', '--to', 'docx'), /--to docx needs --output FILE/);
  });

  it('an import does not write over a document of another kind or on another product', () => {
    const other = CLEAN_PUBLISHED.replaceAll('Lumivexa', 'Zenquora');
    workspace.write('lumivexa.opinion.txt', CLEAN_PUBLISHED);
    workspace.write('other.opinion.md', other);
    for (const output of ['lumivexa.opinion.txt', 'other.opinion.md']) {
      const before = workspace.read(output);
      const { status } = workspace.run('import', 'lumivexa.opinion.txt', '--output', output);
      assert.deepEqual([status, workspace.read(output)], [2, before]);
    }
  });

  it('reads every sign as the core does', () => {
    const text = [
      'Lumivexa',
      '• Email',
      'On 28 January 2021, the Committee for Medicinal Products for Human Use (CHMP) adopted a positive opinion¹, recommending the granting of a marketing authorisation for the medicinal product Lumivexa, intended for the prevention of gout.',
      'Lumivexa will be available as 20 µg tablets and a cream (3.2 x 10⁶ vg).',
      '“Lumivexa is indicated for the prevention of:',
      ...['•', '●', '▪', '■', '◦', '‣', '–', '·'].map(
        (sign) => `${sign} gout in adults ≥ 18 years;`,
      ),
      'acute gout.”',
      '¹ Summaries of positive opinion are published without prejudice to the Commission decision.',
    ].join('\n\n');
    const { stdout } = workspace.runWith(
      { input: text },
      ...['convert', '-', '--to', 'json', '--stdin-filename', 'a.opinion.txt'],
    );
    const opinion = readOpinion(parseDocument(text, 'published'));
    const read = JSON.parse(stdout) as Readonly<Record<string, unknown>>;
    const wanted = JSON.parse(JSON.stringify(toJson(opinion, []))) as typeof read;
    assert.deepEqual({ ...read, standardSentences: wanted.standardSentences }, wanted);
  });
});

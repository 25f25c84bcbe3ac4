/** `convert` and `import`: the other notation, pages, Word documents and the model; what is told, and what is never written over. */
import assert from 'node:assert/strict';
import { parseDocument, readOpinion, toJson } from '../../server/src/core/index';
import { buildWordFile, paragraph } from '../support/wordFile';
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

  it('writes a Word document or a page, which import makes a draft of', () => {
    workspace.write('lumivexa.opinion.txt', CLEAN_PUBLISHED);
    const draft = workspace.run('convert', 'lumivexa.opinion.txt', '--to', 'draft').stdout;
    const args = ['lumivexa.opinion.txt', '--to', 'docx', '--output', 'lumivexa.docx'];
    const written = workspace.run('convert', ...args);
    assert.deepEqual([written.status, written.stdout, written.stderr], [0, '', '']);
    const imported = workspace.run('import', 'lumivexa.docx');
    assert.deepEqual([imported.status, imported.stdout, imported.stderr], [0, draft, '']);
    const ofText = workspace.run('import', 'lumivexa.opinion.txt', '--output', 'b.opinion.md');
    assert.deepEqual([ofText.status, workspace.read('b.opinion.md')], [0, draft]);
    workspace.run('convert', 'b.opinion.md', '--to', 'html', '--output', 'lumivexa.html');
    const ofPage = workspace.run('import', 'lumivexa.html');
    assert.deepEqual([ofPage.status, ofPage.stdout, ofPage.stderr], [0, draft, '']);
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
    workspace.write('empty.docx', buildWordFile({ body: paragraph('') }));
    assert.equal(
      tell('import', 'empty.docx'),
      'empty.docx: The document holds no words. Name another file.',
    );
    assert.match(tell('import', 'none.docx'), /^none\.docx: .*no such file/);
    workspace.write('a.pdf', '%PDF-1.4 and no more');
    assert.match(
      tell('import', 'a.pdf'),
      /^a\.pdf: The PDF cannot be read .*Copy its words into a file/,
    );
    workspace.write('a.html', '<script>On 1 May</script>');
    assert.equal(
      tell('import', 'a.html'),
      'a.html: The document holds no words. Name another file.',
    );
    assert.match(tell('import', 'a.doc'), /Save it as \.docx in Word, and import that\.$/);
    assert.match(
      tell('import', 'a.opinion.md'),
      /import reads \.docx, \.html, \.pdf and \.txt; found “a\.opinion\.md”/,
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

  it('a text that is no summary takes the place of nothing; a new file is written', () => {
    workspace.write('kept.opinion.md', CLEAN_PUBLISHED);
    workspace.write('letter.txt', 'Dear all');
    for (const command of [['import'], ['convert', '--to', 'draft']]) {
      const args = [...command, 'letter.txt', '--output'];
      const refused = workspace.run(...args, 'kept.opinion.md');
      assert.deepEqual(
        [refused.status, refused.stderr, workspace.read('kept.opinion.md')],
        [
          2,
          'letter.txt: No summary of opinion is recognised here. “kept.opinion.md” is not written over.\n',
          CLEAN_PUBLISHED,
        ],
      );
      const file = `of-${command[0]}.opinion.md`;
      const written = workspace.run(...args, file);
      assert.deepEqual(
        [written.status, written.stderr, workspace.read(file)],
        [2, 'letter.txt: No summary of opinion is recognised here.\n', 'Dear all\n'],
      );
    }
    workspace.write('model.json', '{}');
    const toModel = ['convert', 'letter.txt', '--to', 'json', '--output', 'model.json'];
    assert.equal(workspace.run(...toModel).status, 0);
    assert.equal(JSON.parse(workspace.read('model.json')).kind, 'other');
  });

  it('a configuration, and what it names, is not written over', () => {
    workspace.write('team/lumivexa.txt', CLEAN_PUBLISHED);
    workspace.write('team/opinion-summary.yaml', 'packs: [ours.yaml]\n');
    workspace.write('team/ours.yaml', 'kept');
    for (const name of ['opinion-summary.yaml', 'ours.yaml']) {
      const before = workspace.read(`team/${name}`);
      const args = ['team/lumivexa.txt', '--output', `team/${name}`];
      for (const command of [['import'], ['convert', '--to', 'draft']]) {
        const { status, stderr } = workspace.run(...command, ...args);
        assert.deepEqual(
          [status, stderr, workspace.read(`team/${name}`)],
          [
            2,
            `opinion-summary: --output “team/${name}” is a configuration, or a file that one names. Name another file.\n`,
            before,
          ],
        );
      }
    }
  });

  it('a Word document has the name of one, and nothing else has', () => {
    workspace.write('lumivexa.opinion.txt', CLEAN_PUBLISHED);
    workspace.write('kept.DOCX', 'kept');
    const endings = {
      draft: 'drafts end with .opinion.md',
      published: 'published texts end with .opinion.txt',
      html: 'pages end with .html',
      json: 'models end with .json',
    };
    for (const [to, right] of Object.entries(endings)) {
      const args = ['lumivexa.opinion.txt', '--to', to, '--output', 'kept.DOCX'];
      const { status, stderr } = workspace.run('convert', ...args);
      const told = `opinion-summary: --output “kept.DOCX” is the name of a Word document; ${right}.\n`;
      assert.deepEqual([status, stderr], [2, told]);
    }
    const args = ['lumivexa.opinion.txt', '--output', 'kept.DOCX'];
    assert.match(workspace.run('import', ...args).stderr, /is the name of a Word document; drafts/);
    assert.equal(workspace.read('kept.DOCX'), 'kept');
    for (const output of ['new.md', 'new.txt', 'new.html', 'new.json', 'new.yaml']) {
      const { status, stderr } = workspace.run(
        ...['convert', 'lumivexa.opinion.txt', '--to', 'docx', '--output', output],
      );
      const told = `opinion-summary: --output “${output}” is the name of a text; Word documents end with .docx.\n`;
      assert.deepEqual([status, stderr], [2, told]);
    }
  });

  it('a Word document with the opinion on another product is not written over', () => {
    const toWord = ['convert', '-', '--to', 'docx', '--output', 'kept.docx'];
    const other = CLEAN_PUBLISHED.replaceAll('Lumivexa', 'Zenquora');
    assert.equal(workspace.runWith({ input: other }, ...toWord).status, 0);
    const refused = workspace.runWith({ input: CLEAN_PUBLISHED }, ...toWord);
    assert.deepEqual(
      [refused.status, refused.stderr],
      [
        2,
        'opinion-summary: --output “kept.docx” holds the summary of opinion on Zenquora, not Lumivexa. Name another file.\n',
      ],
    );
    assert.match(workspace.run('import', 'kept.docx').stdout, /Zenquora/);
    assert.equal(workspace.runWith({ input: other }, ...toWord).status, 0);
    workspace.write('kept.docx', 'no Word document');
    assert.equal(workspace.runWith({ input: other }, ...toWord).status, 0);
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

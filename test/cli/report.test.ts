/** `report`: what was checked and found, to read and to keep. */
import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { createWorkspace, type Workspace } from './commandLine';
import { CLEAN_PUBLISHED, FAULTY_DRAFT } from './documents';

const SLIP = CLEAN_PUBLISHED.replace('The benefits of Lumivexa are', 'The benefits of Lumivexa is');

describe('the review report', () => {
  let workspace: Workspace;
  beforeEach(() => {
    workspace = createWorkspace();
    workspace.write('a.opinion.md', FAULTY_DRAFT);
  });
  afterEach(() => workspace.remove());

  it('is html unless asked otherwise, and ends with 0 whatever is found', () => {
    const { status, stdout, stderr } = workspace.run('report');
    assert.deepEqual([status, stderr], [0, '']);
    assert.match(stdout, /^<!doctype html>/);
    assert.match(stdout, /<\/html>\n$/);
    const markdown = workspace.run('report', '--format', 'markdown', '--date', '2026-11-25');
    assert.match(markdown.stdout, /^# Review of summaries of opinion\n\n2026-11-25 · /);
    assert.equal(workspace.run('lint', '--format', 'markdown').status, 1);
  });

  it('names the hash of the file, its byte order mark included', () => {
    const text = `\ufeff${FAULTY_DRAFT.replaceAll('\n', '\r\n')}`;
    workspace.write('marked.opinion.md', text);
    const hash = createHash('sha256').update(text).digest('hex');
    assert.ok(workspace.run('report', 'marked.opinion.md').stdout.includes(hash));
  });

  it('lists what the baseline accepts, and which of its entries are no longer needed', () => {
    workspace.write('old.opinion.txt', SLIP);
    const accepted = ['old.opinion.txt', '--baseline', 'accepted.yaml'];
    const update = ['--update-baseline', '--reason', 'As published in 2021.'];
    const added = workspace.run('lint', ...accepted, ...update, '--format', 'markdown');
    assert.match(
      added.stdout,
      /Accepted in the baseline, .*on \d{4}-\d\d-\d\d: “As published in 2021\.”/,
    );
    const kept = workspace.run('report', ...accepted, '-f', 'markdown');
    assert.match(kept.stdout, /No findings, 1 accepted\./);
    assert.match(kept.stdout, /: “As published in 2021\.”/);
    workspace.write('old.opinion.txt', CLEAN_PUBLISHED);
    const gone = workspace.run('report', ...accepted, '-f', 'markdown');
    assert.match(
      gone.stdout,
      /\*\*To look after\*\*\n\n- accepted\.yaml:\d+:\d+: .* no longer has this finding/,
    );
  });

  it('tells what could not be checked, and ends with 2', () => {
    workspace.write('broken.opinion.md', Buffer.from([0xff, 0xfe, 0x41, 0x00]));
    const { status, stdout } = workspace.run('report', '-f', 'markdown');
    assert.equal(status, 2);
    assert.match(
      stdout,
      /\*\*Not checked\*\*\n\n- broken\.opinion\.md: The text is not encoded as UTF-8/,
    );
  });

  it('does not take the place of an earlier one when there was nothing to read', () => {
    workspace.write('review.html', 'kept');
    const { status, stderr } = workspace.run('report', '-o', 'review.html', 'none.opinion.md');
    assert.equal(status, 2);
    assert.match(stderr, /^review\.html: Nothing was checked, so no report is written\.$/m);
    const printed = workspace.run('report', 'none.opinion.md');
    assert.deepEqual([printed.status, printed.stdout], [2, '']);
    assert.match(printed.stderr, /^Nothing was checked, so no report is written\.$/m);
    assert.equal(workspace.read('review.html'), 'kept');
  });

  it('is the same with several threads', () => {
    for (let number = 0; number < 40; number++) workspace.write(`n${number}.opinion.txt`, SLIP);
    assert.equal(
      workspace.run('report', '--jobs', '2').stdout,
      workspace.run('report', '--jobs', '1').stdout,
    );
  });

  it('a wrong day is told', () => {
    const { status, stderr } = workspace.run('report', '--date', '25 November');
    assert.equal(status, 2);
    assert.match(stderr, /--date “25 November” is no day\. Write it as 2026-11-25\./);
    for (const date of ['2026-02-29', '2026-13-01', '2026-11-00']) {
      assert.equal(workspace.run('report', '--date', date).status, 2, date);
    }
  });
});

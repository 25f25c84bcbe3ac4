/** Editors with language clients of their own, as our page on editors has them configured, on a faulty draft. */
import assert from 'node:assert/strict';
import { join } from 'node:path';
import { type EditorProgram, EMACS, findOrInstallEditor, NEOVIM } from './editorProgram';
import {
  ACTION,
  DRAFT,
  type EditorCommand,
  type EditorReport,
  RULE,
  readDocumentedConfiguration,
  runEditor,
} from './editorRun';

/** The first run on a machine may download the editor. */
const INSTALL_LIMIT = 10 * 60_000;
const RUN_LIMIT = 60_000;

const EDITORS: readonly {
  readonly heading: string;
  readonly program: EditorProgram;
  readonly command: EditorCommand;
}[] = [
  {
    heading: 'Neovim',
    program: NEOVIM,
    command: {
      files: { 'init.lua': readDocumentedConfiguration('Neovim') },
      arguments: (home, draft) => [
        ...['--headless', '-n', '-i', 'NONE'],
        ...['--cmd', `luafile ${join(__dirname, 'neovim/drive.lua')}`],
        ...['-u', join(home, 'init.lua'), draft],
      ],
    },
  },
  {
    heading: 'Emacs with Eglot',
    program: EMACS,
    command: {
      files: {
        // Else Emacs compiles Eglot in the background, for minutes.
        '.emacs.d/early-init.el':
          '(setq native-comp-deferred-compilation nil native-comp-jit-compilation nil)',
        '.emacs.d/init.el': readDocumentedConfiguration('Emacs with Eglot'),
      },
      // A daemon has a whole command loop with idle timers, and needs no terminal.
      arguments: () => ['--fg-daemon=opinion', '-l', join(__dirname, 'emacs/drive.el')],
    },
  },
];

for (const { heading, program, command } of EDITORS) {
  describe(`client: ${heading}`, function () {
    this.timeout(INSTALL_LIMIT);
    let report: EditorReport;

    before(async () => {
      report = await runEditor(findOrInstallEditor(program), command, RUN_LIMIT);
    });

    it('shows the findings at their words', () => {
      assert.match(DRAFT, /𝛼.* is pexo/u);
      assert.deepEqual(sort(report.before), [
        { rule: 'atc-code-incomplete', words: 'A10BK' },
        { rule: 'atc-group-unknown', words: 'A10QD08' },
        { rule: 'prescribing-missing', words: '.' },
        { rule: RULE, words: 'is' },
      ]);
    });

    it('offers what can be done about a finding, the fix first', () => {
      assert.deepEqual(report.offered, [
        ACTION,
        `Explain ${RULE}`,
        `Ignore ${RULE} here, with a reason`,
        `Ignore ${RULE} in this document, with a reason`,
      ]);
    });

    it('applies a fix, and its finding vanishes', () => {
      assert.equal(report.text, DRAFT.replace('Glucavela is pexo', 'Glucavela are pexo'));
      assert.deepEqual(
        sort(report.after).map(({ rule }) => rule),
        ['atc-code-incomplete', 'atc-group-unknown', 'prescribing-missing'],
      );
    });
  });
}

function sort(findings: EditorReport['before']): EditorReport['before'] {
  return [...findings].sort((a, b) => (a.rule < b.rule ? -1 : 1));
}

/** Facts about findings and what can be done about them, with the server running. */
import * as vscode from 'vscode';
import { assertEqual, type EditorTest, openFile, waitFor, withLimit } from './editorTest';
import { findOurs, findRules, ruleOf } from './extension';

export const findingsTests: readonly EditorTest[] = [
  {
    name: 'a faulty draft shows its findings',
    run: async () => {
      const document = await openFile('faulty/codes-unclear.opinion.md');
      const rules = await findRules(document.uri, 'verb-disagrees');
      assertEqual(rules.includes('atc-group-unknown'), true, 'atc-group-unknown');
    },
  },
  {
    name: 'the same opinion as published text shows the same findings',
    run: async () => {
      const draft = await openFile('faulty/codes-unclear.opinion.md');
      const published = await openFile('faulty/codes-unclear.opinion.txt');
      assertEqual(
        await findRules(published.uri, 'verb-disagrees'),
        await findRules(draft.uri, 'verb-disagrees'),
        'rules',
      );
    },
  },
  {
    name: 'documents that are not open are checked, too',
    run: async () => {
      const [uri] = await vscode.workspace.findFiles('faulty/hurried-names.opinion.txt');
      if (uri === undefined) throw new Error('The example is not there.');
      await findRules(uri, 'product-name-inconsistent');
    },
  },
  {
    name: 'the findings of a document go with it, where closed documents are not checked',
    run: async () => {
      const settings = vscode.workspace.getConfiguration('opinionSummary');
      await settings.update('checkWorkspace', false, vscode.ConfigurationTarget.Workspace);
      const [uri] = await vscode.workspace.findFiles('faulty/footnotes-lost.opinion.md');
      if (uri === undefined) throw new Error('The example is not there.');
      // VS Code holds what an extension has opened for some minutes.
      try {
        await vscode.commands.executeCommand('vscode.open', uri);
        await waitFor(
          'findings',
          [vscode.languages.onDidChangeDiagnostics],
          () => findOurs(uri).length > 0 || undefined,
        );
        await vscode.commands.executeCommand('workbench.action.closeActiveEditor');
        await waitFor(
          'the findings to go',
          [vscode.languages.onDidChangeDiagnostics],
          () => findOurs(uri).length === 0 || undefined,
        );
      } finally {
        await settings.update('checkWorkspace', undefined, vscode.ConfigurationTarget.Workspace);
      }
      await waitFor(
        'the findings of closed documents',
        [vscode.languages.onDidChangeDiagnostics],
        () => findOurs(uri).length > 0 || undefined,
      );
    },
  },
  {
    name: 'a rule pack of the team is used, its regular expressions too',
    run: async () => {
      const pack = await vscode.workspace.findFiles('packs/aldermoor-house-rules.yaml');
      assertEqual(pack.length, 1, 'packs');
      await writeFile(
        'team/opinion-summary.yaml',
        'packs: [../packs/aldermoor-house-rules.yaml]\n',
      );
      const clean = await openFile('clean/human-initial.opinion.md');
      await writeFile(
        'team/percent.opinion.md',
        `${clean.getText()}\nAbout 20 per cent of the patients.\n`,
      );
      const { uri } = await openFile('team/percent.opinion.md');
      await findRules(uri, 'aldermoor/percent');
    },
  },
  {
    name: 'the light bulb mends a finding',
    run: async () => {
      const document = await openFile('faulty/codes-unclear.opinion.md');
      await findRules(document.uri, 'verb-disagrees');
      const finding = findOurs(document.uri).find(({ code }) => ruleOf(code) === 'verb-disagrees');
      if (finding === undefined) throw new Error('The finding has gone.');
      const actions = await withLimit(
        'code actions',
        vscode.commands.executeCommand<vscode.CodeAction[]>(
          'vscode.executeCodeActionProvider',
          document.uri,
          finding.range,
        ),
      );
      const action = actions.find(({ title }) => title === 'Replace “is” by “are”');
      assertEqual(action?.isPreferred, true, 'preferred');
      assertEqual(
        actions.some(({ title }) => title === 'Explain verb-disagrees'),
        true,
        'explanation offered',
      );
      if (action?.edit === undefined) throw new Error('The action has no edit.');
      await vscode.workspace.applyEdit(action.edit);
      await waitFor(
        'the finding to go',
        [vscode.languages.onDidChangeDiagnostics],
        () =>
          findOurs(document.uri).every(({ code }) => ruleOf(code) !== 'verb-disagrees') ||
          undefined,
      );
      await vscode.commands.executeCommand('workbench.action.files.revert');
    },
  },
  {
    name: 'a command fixes what is safe, in one step that can be undone',
    run: async () => {
      const document = await openFile('faulty/codes-unclear.opinion.md');
      const faulty = document.getText();
      await findRules(document.uri, 'verb-disagrees');
      await vscode.commands.executeCommand('opinionSummary.fixAll');
      const mended = document.getText();
      assertEqual(mended === faulty, false, 'as before');
      await waitFor(
        'the finding to go',
        [vscode.languages.onDidChangeDiagnostics],
        () =>
          findOurs(document.uri).every(({ code }) => ruleOf(code) !== 'verb-disagrees') ||
          undefined,
      );
      await vscode.commands.executeCommand('opinionSummary.fixAll');
      assertEqual(document.getText() === mended, true, 'fixed once and for all');
      await vscode.commands.executeCommand('undo');
      assertEqual(document.getText() === faulty, true, 'undone');
      await vscode.commands.executeCommand('workbench.action.files.revert');
    },
  },
  {
    name: 'the outline lists the parts',
    run: async () => {
      const document = await openFile('clean/human-conditional-orphan.opinion.md');
      const symbols = await withLimit(
        'the outline',
        vscode.commands.executeCommand<vscode.DocumentSymbol[]>(
          'vscode.executeDocumentSymbolProvider',
          document.uri,
        ),
      );
      const names = symbols.map(({ name }) => name);
      assertEqual(names.slice(0, 3), ['Title', 'Product name', 'Common name'], 'first parts');
      assertEqual(names.includes('Full indication'), true, 'indication');
    },
  },
  {
    name: 'a footnote mark leads to its body',
    run: async () => {
      const document = await openFile('clean/human-conditional-orphan.opinion.md');
      const at = document.getText().indexOf('[^');
      const places = await withLimit(
        'the definition',
        vscode.commands.executeCommand<(vscode.Location | vscode.LocationLink)[]>(
          'vscode.executeDefinitionProvider',
          document.uri,
          document.positionAt(at + 2),
        ),
      );
      const [place] = places;
      if (place === undefined) throw new Error('No definition.');
      const range = 'targetRange' in place ? place.targetRange : place.range;
      assertEqual(/^\[\^\w+\]: /.test(document.getText(range)), true, document.getText(range));
    },
  },
];

async function writeFile(path: string, text: string): Promise<void> {
  const [folder] = vscode.workspace.workspaceFolders ?? [];
  if (folder === undefined) throw new Error('No folder is open.');
  const uri = vscode.Uri.joinPath(folder.uri, path);
  await vscode.workspace.fs.writeFile(uri, new TextEncoder().encode(text));
}

/** Facts about the review view: what its tree shows, what a filter hides, and what becomes of a finding that is accepted. */
import * as vscode from 'vscode';
import { NO_FILTER } from '../../../client/src/review/filter';
import {
  createReviewTree,
  type ReviewNode,
  type ReviewTree,
} from '../../../client/src/review/tree';
import { assertEqual, type EditorTest, openFile, waitFor, withLimit } from './editorTest';
import { findOurs, findRules } from './extension';

export const reviewTests: readonly EditorTest[] = [
  {
    name: 'the review lists a document with its parts, and in each the findings in the order of the text',
    run: () =>
      withTree(async (tree) => {
        const { uri } = await openFile('faulty/hurried-names.opinion.md');
        await findRules(uri, 'verb-disagrees');
        const document = await findDocument(tree, uri);
        assertEqual(
          await describe(tree, [document]),
          ['hurried-names.opinion.md: 2 errors, 1 warning, 1 remark, 1 hint'],
          'document',
        );
        const parts = await childrenOf(tree, document);
        assertEqual(
          await describe(tree, parts),
          [
            'Presentation sentence: 1 error',
            'Mechanism of action: 1 error, 1 remark',
            'Benefits sentence: 1 warning, 1 hint',
          ],
          'parts',
        );
        const [last] = parts.slice(-1);
        assertEqual(
          await describe(tree, await childrenOf(tree, last)),
          [
            '“ARTHEVIA” should read “Arthevia” outside the indication.: product-name-case-mixed',
            '“is” does not agree with “benefits”.: verb-disagrees',
          ],
          'findings',
        );
      }),
  },
  {
    name: 'documents of one name are told apart by their folders',
    run: () =>
      withTree(async (tree) => {
        const { uri } = await openFile('faulty/hurried-names.opinion.md');
        await findRules(uri, 'verb-disagrees');
        const root = vscode.workspace.workspaceFolders?.[0]?.uri;
        if (root === undefined) throw new Error('No folder is open.');
        const copy = vscode.Uri.joinPath(root, 'copies/hurried-names.opinion.md');
        await vscode.workspace.fs.writeFile(copy, await vscode.workspace.fs.readFile(uri));
        await openFile('copies/hurried-names.opinion.md');
        await findRules(copy, 'verb-disagrees');
        const document = await findDocument(tree, uri);
        assertEqual(
          await describe(tree, [document]),
          ['hurried-names.opinion.md: faulty · 2 errors, 1 warning, 1 remark, 1 hint'],
          'document',
        );
        await vscode.workspace.fs.delete(copy);
      }),
  },
  {
    name: 'a filter of the review hides what it does not name, and says so when it is taken away',
    run: () =>
      withTree(async (tree) => {
        const { uri } = await openFile('faulty/hurried-names.opinion.md');
        await findRules(uri, 'verb-disagrees');
        tree.filter = { ...NO_FILTER, severity: new Set(['warning']) };
        const parts = await childrenOf(tree, await findDocument(tree, uri));
        assertEqual(await describe(tree, parts), ['Benefits sentence: 1 warning'], 'warnings');
        tree.filter = { ...NO_FILTER, rule: new Set(['common-name-inconsistent']) };
        const [mechanism] = await childrenOf(tree, await findDocument(tree, uri));
        assertEqual(await describe(tree, [mechanism]), ['Mechanism of action: 1 error'], 'a rule');
        tree.filter = { ...NO_FILTER, part: new Set(['Title']) };
        assertEqual(await findDocument(tree, uri).catch(() => 'hidden'), 'hidden', 'a part');
        tree.filter = NO_FILTER;
        assertEqual((await childrenOf(tree, await findDocument(tree, uri))).length, 3, 'all parts');
      }),
  },
  {
    name: 'a finding that is accepted with a reason goes to the accepted ones, and is taken back when the text is mended',
    run: () =>
      withTree(async (tree) => {
        const faulty = await openFile('faulty/codes-unclear.opinion.md');
        const folder = vscode.Uri.joinPath(faulty.uri, '../../reviewed');
        const uri = vscode.Uri.joinPath(folder, 'codes.opinion.md');
        await write(vscode.Uri.joinPath(folder, 'opinion-summary.yaml'), 'terms: [Northgate]\n');
        await write(uri, faulty.getText());
        await openFile('reviewed/codes.opinion.md');
        await findRules(uri, 'verb-disagrees');
        const finding = findOurs(uri).find(({ code }) => hasRule(code, 'verb-disagrees'));
        const { line, character } = finding?.range.start ?? { line: 0, character: 0 };
        const answer = await withLimit(
          'the acceptance',
          vscode.commands.executeCommand<{ readonly files: readonly string[] }>(
            'opinionSummary.acceptFindings',
            {
              uri: uri.toString(),
              findings: [{ rule: 'verb-disagrees', line, character }],
              reason: 'As published.',
              createsBaseline: true,
            },
          ),
        );
        for (const file of answer.files) {
          const document = await vscode.workspace.openTextDocument(vscode.Uri.parse(file));
          await document.save();
        }
        await waitFor(
          'the finding to go',
          [vscode.languages.onDidChangeDiagnostics],
          () => findOurs(uri).every(({ code }) => !hasRule(code, 'verb-disagrees')) || undefined,
        );
        await tree.compareBaselines();
        assertEqual(
          await findAccepted(tree, false),
          ['verb-disagrees: codes.opinion.md · As published.'],
          'what is accepted',
        );
        assertEqual(await findAccepted(tree, true), [], 'nothing is stale yet');

        const edit = new vscode.WorkspaceEdit();
        const { range } = finding ?? {};
        if (range === undefined) throw new Error('The finding was not there.');
        edit.replace(uri, range, 'are');
        await vscode.workspace.applyEdit(edit);
        await (await vscode.workspace.openTextDocument(uri)).save();
        await tree.compareBaselines();
        assertEqual(await findAccepted(tree, false), [], 'nothing is accepted');
        assertEqual(
          await findAccepted(tree, true),
          ['verb-disagrees: codes.opinion.md · As published.'],
          'what is no longer needed',
        );
        const group = await findGroup(tree, true);
        await withLimit(
          'taking it back',
          vscode.commands.executeCommand('opinionSummary.review.takeBack', group),
        );
        await tree.compareBaselines();
        assertEqual(await findAccepted(tree, true), [], 'taken back');
      }),
  },
  {
    name: 'a report is written by the server, of one document or of all',
    run: async () => {
      const { uri } = await openFile('clean/human-initial.opinion.md');
      const report = await withLimit(
        'the report',
        vscode.commands.executeCommand<string>('opinionSummary.writeReport', 'markdown', '', [
          uri.toString(),
        ]),
      );
      assertEqual(report.includes('## clean/human-initial.opinion.md'), true, 'heading');
      assertEqual(report.includes('## faulty/'), false, 'others');
    },
  },
];

async function withTree(run: (tree: ReviewTree) => Promise<void>): Promise<void> {
  const tree = createReviewTree();
  try {
    await run(tree);
  } finally {
    tree.dispose();
  }
}

async function childrenOf(tree: ReviewTree, node?: ReviewNode): Promise<readonly ReviewNode[]> {
  return (await tree.getChildren(node)) ?? [];
}

async function findDocument(tree: ReviewTree, uri: vscode.Uri): Promise<ReviewNode> {
  const roots = await childrenOf(tree);
  const found = roots.find((node) => node.kind === 'document' && node.uri.path === uri.path);
  if (found === undefined) throw new Error(`${uri.path} is not in the tree.`);
  return found;
}

async function findGroup(tree: ReviewTree, isStale: boolean): Promise<ReviewNode | undefined> {
  const roots = await childrenOf(tree);
  return roots.find((node) => node.kind === 'acceptanceGroup' && node.isStale === isStale);
}

async function findAccepted(tree: ReviewTree, isStale: boolean): Promise<readonly string[]> {
  const group = await findGroup(tree, isStale);
  return group === undefined ? [] : describe(tree, await childrenOf(tree, group));
}

/** `label: description` of each. */
async function describe(
  tree: ReviewTree,
  nodes: readonly (ReviewNode | undefined)[],
): Promise<readonly string[]> {
  const known = nodes.filter((node) => node !== undefined);
  const items = await Promise.all(known.map((node) => tree.getTreeItem(node)));
  return items.map(({ label, description }) => `${label}: ${description}`);
}

function hasRule(code: vscode.Diagnostic['code'], rule: string): boolean {
  return String(typeof code === 'object' ? code.value : code) === rule;
}

async function write(uri: vscode.Uri, text: string): Promise<void> {
  await vscode.workspace.fs.writeFile(uri, new TextEncoder().encode(text));
}

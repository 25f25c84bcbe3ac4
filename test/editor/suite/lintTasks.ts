/** Facts about the tasks that are offered: what they run, and that a browser, which has no shell, has none. */
import * as vscode from 'vscode';
import { assertEqual, type EditorTest, waitForState, withLimit } from './editorTest';

const TYPE = 'opinion-summary';
const PATHS = ['clean', 'two words', '--fix', '$(exit 3)', 'a; exit 4'];

export const lintTaskTests: readonly EditorTest[] = [
  {
    name: 'where there is a shell, tasks check the folder once, or watch it, with the matchers of the command line',
    run: async () => {
      const [folder] = vscode.workspace.workspaceFolders ?? [];
      const hasShell = folder?.uri.scheme === 'file';
      const tasks = await withLimit('tasks', vscode.tasks.fetchTasks({ type: TYPE }));
      const facts = tasks
        .map(({ name, definition, execution, problemMatchers, isBackground }) => {
          const { command, args } = execution as vscode.ShellExecution;
          return [name, definition.task, command, args, problemMatchers, isBackground];
        })
        .sort();
      const expected = [
        ['lint', 'lint', TYPE, ['lint'], ['$opinion-summary'], false],
        ['watch', 'watch', TYPE, ['lint', '--watch'], ['$opinion-summary-watch'], true],
      ];
      assertEqual(facts, hasShell ? expected : [], 'tasks');
    },
  },
  {
    name: 'a task of tasks.json checks the paths that it names, whatever a shell reads in them',
    run: async () => {
      const [folder] = vscode.workspace.workspaceFolders ?? [];
      if (folder?.uri.scheme !== 'file') return;
      const task = { type: TYPE, task: 'lint', paths: PATHS, label: 'clean only' };
      const file = vscode.Uri.joinPath(folder.uri, '.vscode/tasks.json');
      const text = JSON.stringify({ version: '2.0.0', tasks: [task] });
      await vscode.workspace.fs.writeFile(file, new TextEncoder().encode(text));
      let found: vscode.Task | undefined;
      let isAsking = false;
      await waitForState('the task of tasks.json', () => {
        if (!isAsking && found === undefined) {
          isAsking = true;
          void vscode.tasks.fetchTasks({ type: TYPE }).then((tasks) => {
            found = tasks.find(({ name }) => name === task.label);
            isAsking = false;
          });
        }
        return found !== undefined;
      });
      const execution = found?.execution as vscode.ShellExecution | undefined;
      const quoted = ['--', ...PATHS].map((value) => ({
        value,
        quoting: vscode.ShellQuoting.Strong,
      }));
      assertEqual(execution?.args, ['lint', ...quoted], 'arguments');
      await vscode.workspace.fs.delete(file);
    },
  },
];

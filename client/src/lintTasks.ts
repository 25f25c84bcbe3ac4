/** Tasks that run the command line in a folder of the workspace. For hosts with a shell; the command has to be on the path. */
import {
  type Disposable,
  RelativePattern,
  ShellExecution,
  type ShellQuotedString,
  ShellQuoting,
  Task,
  type TaskDefinition,
  TaskScope,
  tasks,
  type WorkspaceFolder,
  workspace,
} from 'vscode';

const TYPE = 'opinion-summary';
const OUR_FILES = '**/{opinion-summary.yaml,*.opinion.md,*.opinion.txt}';

export function registerLintTasks(): Disposable {
  return tasks.registerTaskProvider(TYPE, {
    async provideTasks() {
      if (!workspace.isTrusted) return [];
      const tasksOf = async (folder: WorkspaceFolder): Promise<readonly Task[]> =>
        folder.uri.scheme === 'file' && (await hasOurFiles(folder))
          ? ['lint', 'watch'].map((task) => buildTask({ type: TYPE, task }, folder))
          : [];
      return (await Promise.all((workspace.workspaceFolders ?? []).map(tasksOf))).flat();
    },
    /** Of `tasks.json`: what runs is still to be filled in. */
    resolveTask({ definition, scope }) {
      const isKnown = definition.task === 'lint' || definition.task === 'watch';
      return isKnown && workspace.isTrusted ? buildTask(definition, scope) : undefined;
    },
  });
}

/** Others are not bothered with tasks of ours. */
async function hasOurFiles(folder: WorkspaceFolder): Promise<boolean> {
  const pattern = new RelativePattern(folder, OUR_FILES);
  return (await workspace.findFiles(pattern, undefined, 1)).length > 0;
}

function buildTask(definition: TaskDefinition, scope: Task['scope']): Task {
  const isWatching = definition.task === 'watch';
  const args = ['lint', ...(isWatching ? ['--watch'] : []), ...quotePaths(definition.paths)];
  const task = new Task(
    definition,
    scope ?? TaskScope.Workspace,
    definition.task,
    TYPE,
    new ShellExecution(TYPE, args),
    isWatching ? '$opinion-summary-watch' : '$opinion-summary',
  );
  task.isBackground = isWatching;
  return task;
}

/** The shell takes them as they stand, patterns too, and the command line takes none of them as an option. */
function quotePaths(paths: unknown): readonly ShellQuotedString[] {
  if (!isTexts(paths) || paths.length === 0) return [];
  return ['--', ...paths].map((value) => ({ value, quoting: ShellQuoting.Strong }));
}

function isTexts(value: unknown): value is readonly string[] {
  return Array.isArray(value) && value.every((one) => typeof one === 'string');
}

/** Tasks that run the command line in a folder of the workspace. For hosts with a shell; the command has to be on the path. */
import {
  type Disposable,
  ShellExecution,
  Task,
  type TaskDefinition,
  TaskGroup,
  TaskScope,
  tasks,
  workspace,
} from 'vscode';

const TYPE = 'opinion-summary';

export function registerLintTasks(): Disposable {
  return tasks.registerTaskProvider(TYPE, {
    provideTasks() {
      if (!workspace.isTrusted) return [];
      const folders = (workspace.workspaceFolders ?? []).filter(({ uri }) => uri.scheme === 'file');
      return folders.flatMap((folder) =>
        ['lint', 'watch'].map((task) => buildTask({ type: TYPE, task }, folder)),
      );
    },
    /** Of `tasks.json`: what runs is still to be filled in. */
    resolveTask({ definition, scope }) {
      const isKnown = definition.task === 'lint' || definition.task === 'watch';
      return isKnown && workspace.isTrusted ? buildTask(definition, scope) : undefined;
    },
  });
}

function buildTask(definition: TaskDefinition, scope: Task['scope']): Task {
  const isWatching = definition.task === 'watch';
  const paths: unknown = definition.paths;
  const args = ['lint', ...(isWatching ? ['--watch'] : []), ...(isTexts(paths) ? paths : [])];
  const task = new Task(
    definition,
    scope ?? TaskScope.Workspace,
    definition.task,
    TYPE,
    new ShellExecution(TYPE, args),
    isWatching ? '$opinion-summary-watch' : '$opinion-summary',
  );
  task.isBackground = isWatching;
  task.group = TaskGroup.Test;
  return task;
}

function isTexts(value: unknown): value is readonly string[] {
  return Array.isArray(value) && value.every((one) => typeof one === 'string');
}

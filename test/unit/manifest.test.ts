/** Holds what the extension says of itself: every command that is named somewhere exists, and what is shown is packaged and small. */
import assert from 'node:assert/strict';
import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import packageJson from '../../package.json';

const ROOT = join(__dirname, '../..');
const MOST_BYTES_OF_STEP = 15_000;
const {
  commands,
  configuration,
  menus,
  problemMatchers,
  taskDefinitions,
  views,
  viewsWelcome,
  walkthroughs,
} = packageJson.contributes;

describe('the manifest of the extension', () => {
  it('names no command and no setting of ours that it does not have', () => {
    const texts = JSON.stringify([menus, viewsWelcome, walkthroughs, packageJson.activationEvents]);
    const named = new Set(
      [...texts.matchAll(/(?:config\.)?opinionSummary(?:\.\w+)+/g)].map(([name]) => name),
    );
    const known = new Set(commands.map(({ command }) => command));
    for (const { id } of Object.values(views).flat()) known.add(id).add(`${id}.focus`);
    for (const name of Object.keys(configuration.properties)) known.add(`config.${name}`);
    const isContextKey = (name: string): boolean => /^opinionSummary\.review[A-Z]/.test(name);
    const unknown = [...named].filter((name) => !known.has(name) && !isContextKey(name));
    assert.deepEqual(unknown, []);
  });

  it('has a walkthrough of five steps whose pictures are packaged and at most 15 kB each', () => {
    const packaged = readFileSync(join(ROOT, '.vscodeignore'), 'utf8');
    assert.match(packaged, /^!client\/walkthrough\/\*\*$/m);
    const [start] = walkthroughs;
    assert.equal(start?.steps.length, 5);
    for (const { media, description } of start?.steps ?? []) {
      const bytes = statSync(join(ROOT, media.image)).size;
      assert.ok(bytes <= MOST_BYTES_OF_STEP, `${media.image}: ${bytes} bytes`);
      const [words = ''] = description.split('\n');
      assert.ok(media.altText.length > 20 && words.length < 240, media.image);
    }
  });

  it('has the tasks and problem matchers of the README', () => {
    const readme = readFileSync(join(ROOT, 'README.md'), 'utf8');
    const json = /```json\n(\{\n {2}"version"[\s\S]*?)```/.exec(readme)?.[1] ?? '';
    const [task] = JSON.parse(json).tasks;
    const definition = taskDefinitions.find(({ type }) => type === task.type);
    assert.ok(definition?.properties.task.enum.includes(task.task));
    const named = [...readme.matchAll(/\$opinion-summary[a-z-]*/g)].map(([name]) => name.slice(1));
    const known = new Set(problemMatchers.map(({ name }) => name));
    assert.deepEqual([...new Set(named)].sort(), [...known].sort());
    const ofAnyTask = ['label', 'type', 'problemMatcher'];
    const own = Object.keys(task).filter((key) => !ofAnyTask.includes(key));
    assert.deepEqual(own.sort(), Object.keys(definition?.properties ?? {}).sort());
  });
});

/** The language server and the packs of a team: what is wrong in them is told as long as they are used, and as they are now. */
import assert from 'node:assert/strict';
import { type LanguageClient, startClient } from '../support/languageClient';
import { readExample } from '../support/readExample';

const CLEAN = readExample('clean/human-initial.opinion.md');
const CONFIGURATION = 'memfs:/team/opinion-summary.yaml';
const PACK = 'memfs:/team/house.yaml';
const OTHER_PACK = 'memfs:/team/other.yaml';
const DRAFT = 'memfs:/team/one.opinion.md';

/** A pack whose entry has keys that no entry has. */
function writePack(...wrongKeys: readonly string[]): string {
  const keys = wrongKeys.map((key) => `    ${key}: 1\n`).join('');
  return `pack: house\ntitle: House\nversion: '1'\nentries:\n  - id: house/bar\n    kind: forbid-phrase\n    what: Bar is used.\n    why: It is bad.\n    phrases: [bar]\n${keys}`;
}

/** A reading that the test lets go on. */
interface HeldReading {
  /** The server has asked for the file. */
  readonly isAsked: Promise<void>;
  /** Answers what the file held when it was asked for. */
  answer(): void;
}

describe('language server: packs of a team', function () {
  this.timeout(20_000);
  let client: LanguageClient;
  let files: Map<string, string>;
  /** What is done before the next reading of a file is answered. */
  let before: Map<string, () => Promise<void>>;
  afterEach(() => client.stop());

  beforeEach(async () => {
    files = new Map([
      [CONFIGURATION, 'packs: [ema-human, house.yaml]\n'],
      [PACK, writePack('phrasez')],
    ]);
    before = new Map();
    client = await startClient(
      {
        workspaceFolders: [{ uri: 'memfs:/team', name: 'team' }],
        initializationOptions: { readsFiles: true },
      },
      (connection) => {
        connection.onRequest('opinionSummary/readFile', async ({ uri }) => {
          const text = files.get(uri) ?? null;
          const wait = before.get(uri);
          before.delete(uri);
          await wait?.();
          return text;
        });
      },
    );
  });

  function hold(uri: string): HeldReading {
    let answer: () => void = () => undefined;
    const held = new Promise<void>((resolve) => {
      answer = resolve;
    });
    const isAsked = new Promise<void>((resolve) => {
      before.set(uri, () => {
        resolve();
        return held;
      });
    });
    return { isAsked, answer: () => answer() };
  }

  async function store(uri: string, text: string): Promise<void> {
    files.set(uri, text);
    await client.connection.sendNotification('workspace/didChangeWatchedFiles', {
      changes: [{ uri, type: 2 }],
    });
  }

  const change = (uri: string, version: number, text: string): Promise<void> =>
    client.connection.sendNotification('textDocument/didChange', {
      textDocument: { uri, version },
      contentChanges: [{ text }],
    });

  const messagesIn = async (uri: string): Promise<readonly string[]> =>
    (await client.findings(uri)).map(({ message }) => String(message));

  it('a pack is checked though no document of its folder was opened before', async () => {
    await client.open(PACK, writePack('phrasez'), 'yaml');
    const [message] = await messagesIn(PACK);
    assert.match(message ?? '', /phrasez/);
  });

  it('a pack outside of the folder that names it is checked', async () => {
    files.set(CONFIGURATION, 'packs: [ema-human, ../shared/house.yaml]\n');
    files.set('memfs:/shared/house.yaml', writePack('phrasez'));
    await client.open(DRAFT, CLEAN);
    await client.findings(DRAFT);
    await client.open('memfs:/shared/house.yaml', writePack('phrasez'), 'yaml');
    assert.equal((await messagesIn('memfs:/shared/house.yaml')).length, 1);
  });

  it('a pack that is no longer named has no findings', async () => {
    await client.open(DRAFT, CLEAN);
    await client.open(PACK, writePack('phrasez'), 'yaml');
    await client.findings(DRAFT);
    assert.equal((await messagesIn(PACK)).length, 1);
    await store(CONFIGURATION, 'packs: [ema-human]\n');
    assert.deepEqual(await messagesIn(PACK), []);
    await client.findings(DRAFT);
    assert.deepEqual(await messagesIn(PACK), []);
  });

  it('a pack whose configuration is deleted has no findings', async () => {
    await client.open(DRAFT, CLEAN);
    await client.open(PACK, writePack('phrasez'), 'yaml');
    await client.findings(DRAFT);
    files.delete(CONFIGURATION);
    await client.connection.sendNotification('workspace/didChangeWatchedFiles', {
      changes: [{ uri: CONFIGURATION, type: 3 }],
    });
    await client.findings(DRAFT);
    assert.deepEqual(await messagesIn(PACK), []);
  });

  it('a reading that ends late does not bring back what was wrong before', async () => {
    files.set(CONFIGURATION, 'packs: [ema-human, house.yaml, other.yaml]\n');
    files.set(OTHER_PACK, writePack().replaceAll('house', 'other'));
    await client.open(PACK, writePack(), 'yaml');
    await client.open(DRAFT, CLEAN);
    await client.findings(DRAFT);
    const old = hold(OTHER_PACK);
    await change(PACK, 2, writePack('phrasez', 'phrazes'));
    const early = client.findings(DRAFT);
    await old.isAsked;
    await change(PACK, 3, writePack('phrasez'));
    await client.findings(DRAFT);
    old.answer();
    await early;
    assert.equal((await messagesIn(PACK)).length, 1);
  });

  it('a pack that changes while it is first read is read again', async () => {
    files.set(CONFIGURATION, 'packs: [ema-human, house.yaml, other.yaml]\n');
    files.set(OTHER_PACK, writePack().replaceAll('house', 'other'));
    const first = hold(OTHER_PACK);
    await client.open(PACK, writePack('phrasez'), 'yaml');
    const early = messagesIn(PACK);
    await first.isAsked;
    await change(PACK, 2, writePack());
    assert.deepEqual(await messagesIn(PACK), []);
    first.answer();
    assert.deepEqual(await early, []);
  });

  it('a reading that ends late is not what is fallen back on when the configuration breaks', async () => {
    files.set(PACK, writePack());
    files.set(CONFIGURATION, 'packs: [ema-human, house.yaml]\nrules: { house/bar: error }\n');
    const old = hold(PACK);
    await client.open(DRAFT, `${CLEAN}\nThe bar is high.\n`);
    const early = client.findings(DRAFT);
    await old.isAsked;
    await store(CONFIGURATION, 'packs: [ema-human, house.yaml]\nrules: { house/bar: hint }\n');
    await client.findings(DRAFT);
    old.answer();
    await early;
    await store(CONFIGURATION, 'packs: [');
    const [finding] = await client.findings(DRAFT);
    assert.deepEqual([finding?.code, finding?.severity], ['house/bar', 4]);
  });
});

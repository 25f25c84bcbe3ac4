/** The message of an entry about words, with what was found and what is to be used. */

interface MessageWords {
  readonly found: string;
  /** Left out where the entry knows no other words. */
  readonly use?: string;
}

/** The words stand as they are: a dollar in them has no meaning, nor has a brace. */
export function fillMessage(message: string, { found, use }: MessageWords): string {
  return message.replace(/\{(?:found|use)\}/g, (slot) =>
    slot === '{found}' ? found : (use ?? slot),
  );
}

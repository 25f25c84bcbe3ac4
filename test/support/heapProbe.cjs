/** Loaded into a server before it starts: answers each message of its parent with the bytes that live on its heap. */
process.on('message', () => {
  // What the first collection finds to be finalised, the second takes away.
  globalThis.gc();
  globalThis.gc();
  process.send(process.memoryUsage().heapUsed);
});
process.channel.unref();

/** Loaded into a server before it starts: each message of its parent is the day that it is from now on, `2026-11-25`. */
const RealDate = Date;
let day;
globalThis.Date = class extends RealDate {
  constructor(...values) {
    super(...(values.length === 0 && day !== undefined ? [day] : values));
  }
};
process.on('message', (message) => {
  day = message;
  process.send('set');
});
process.channel.unref();

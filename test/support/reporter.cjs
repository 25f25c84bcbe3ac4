/** Mocha reporter: dots while tests run, failures in full, and the totals alone on the last line. A skipped test fails. */
const { reporters } = require('mocha');

/** What a test prints, such as a figure, begins a line of its own and not behind a dot. */
function keepLinesWhole() {
  const { log } = console;
  const write = process.stdout.write.bind(process.stdout);
  let isInLine = false;
  process.stdout.write = (chunk, ...rest) => {
    isInLine = String(chunk).slice(-1) !== '\n';
    return write(chunk, ...rest);
  };
  console.log = (...words) => {
    if (isInLine) process.stdout.write('\n');
    log(...words);
  };
}

class TotalsReporter extends reporters.Dot {
  constructor(runner, options) {
    super(runner, options);
    keepLinesWhole();
    runner.on('pending', (test) =>
      runner.fail(test, new Error('A test must not be skipped.'), true),
    );
    process.once('exit', () => {
      console.log(`${this.stats.passes} passed, ${this.stats.failures} failed`);
    });
  }
}

module.exports = TotalsReporter;

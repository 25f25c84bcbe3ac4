/** Mocha reporter: dots while tests run, failures in full, and the totals alone on the last line. A skipped test fails. */
const { reporters } = require('mocha');

class TotalsReporter extends reporters.Dot {
  constructor(runner, options) {
    super(runner, options);
    runner.on('pending', (test) =>
      runner.fail(test, new Error('A test must not be skipped.'), true),
    );
    process.once('exit', () => {
      console.log(`${this.stats.passes} passed, ${this.stats.failures} failed`);
    });
  }
}

module.exports = TotalsReporter;

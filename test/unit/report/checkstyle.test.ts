/** The `checkstyle` format is what build servers read. */
import assert from 'node:assert/strict';
import { checkedDocument, findingAt, writeReport } from './writeReport';

const TEXT = 'One is here.\n';

describe('the checkstyle format', () => {
  it('findings have their place, severity and rule; documents without findings are not named', () => {
    const findings = [
      findingAt(TEXT, 'is', { message: 'a < "b" & c' }),
      findingAt(TEXT, 'here', { severity: 'hint' }),
    ];
    const documents = [
      checkedDocument('a.txt', TEXT, findings),
      checkedDocument('b.txt', TEXT, []),
    ];
    assert.equal(
      writeReport('checkstyle', documents),
      `<?xml version="1.0" encoding="UTF-8"?>
<checkstyle version="4.3">
  <file name="a.txt">
    <error line="1" column="5" severity="error" message="a &lt; &quot;b&quot; &amp; c" source="opinion-summary.verb-disagrees"/>
    <error line="1" column="8" severity="info" message="The verb disagrees." source="opinion-summary.verb-disagrees"/>
  </file>
</checkstyle>
`,
    );
  });
});

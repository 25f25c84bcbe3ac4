/** The sentences on benefits and side effects: by which words they are known, and what they list. */
import assert from 'node:assert/strict';
import { assertCued, readPublished, rolesOf, textsOf } from '../../support/readings';

describe('The benefits', () => {
  it('are known by their words', () => {
    assertCued('benefits', [
      'The benefits of Lumivexa are its ability to lower uric acid.',
      'The benefits with Lumivexa are its ability to lower uric acid.',
      'The benefits with Lumivexa is its ability to lower uric acid.',
      'The benefit of Lumivexa is its ability to lower uric acid.',
      'The benefit of Lumivexa is that it lowers uric acid.',
      'The benefit with Lumivexa is its ability to lower uric acid.',
      'The benefit with Lumivexa is improvement in survival.',
      'The benefit of Lumivexa is an improvement in the survival of patients when compared with historical controls.',
      'The benefits of Lumivexa were its ability to lower uric acid.',
      'The benefits of Lumivexa are its anti-tumour activity as measured by objective response rate and response duration as well its safety profile.',
      'The benefits of Lumivexa were evident in terms of a complete response rate and overall response rate with a significant duration, as observed in one study.',
      'In the NSCLC indication, the benefit of Lumivexa is an improvement in survival.',
      'In non-small cell lung cancer, the benefits of Lumivexa are an improvement in survival.',
      'Therefore, the benefits of Lumivexa are expected to be a lower rate of infections.',
      'The main benefits of Lumivexa are its ability to lower uric acid.',
      'Its benefits are its ability to lower uric acid.',
      'Lumivexa has been shown to be effective at lowering uric acid.',
      'Treatment with Lumivexa led to an increase in haemoglobin levels and avoided the need for transfusions.',
      'The efficacy of Lumivexa once a week was compared with that of a daily dose in two studies.',
    ]);
  });

  it('are no benefits where a risk is balanced against them', () => {
    for (const text of [
      'The benefit-risk balance of Lumivexa is positive.',
      'The benefit/risk ratio of Lumivexa is positive.',
    ]) {
      assert.equal(readPublished(text).part('benefits'), undefined);
    }
  });

  it('may go on for a sentence', () => {
    const opinion = readPublished(
      'The benefits of Lumivexa are its ability to lower glucose. Lumivexa has also a beneficial effect on body weight. The most common side effects are nausea and vomiting. Serious ketoacidosis occurs rarely.',
    );
    assert.deepEqual(rolesOf(opinion), ['benefits', 'sideEffects']);
    assert.equal(opinion.part('benefits')?.sentences.length, 2);
    assert.equal(opinion.part('sideEffects')?.sentences.length, 2);
  });

  it('of a duplicate are those of the other product', () => {
    const opinion = readPublished(
      'Because Lumivexa is a duplicate of Tarbexil, its benefits and risks are expected to be the same as those of Tarbexil. Therefore, the benefits of Lumivexa are expected to be its ability to lower uric acid. Side effects with Lumivexa include nausea and vomiting.',
    );
    assert.deepEqual(rolesOf(opinion), ['referenceProduct', 'benefits', 'sideEffects']);
    assert.equal(opinion.referenceProduct?.text, 'Tarbexil');
    assert.deepEqual(textsOf(opinion.sideEffects?.items), ['nausea', 'vomiting']);
  });
});

describe('The side effects', () => {
  const lists: readonly (readonly [string, readonly string[]])[] = [
    [
      'The most common side effects are nausea, vomiting and fatigue.',
      ['nausea', 'vomiting', 'fatigue'],
    ],
    [
      'The most common side effects are nausea, vomiting, and fatigue.',
      ['nausea', 'vomiting', 'fatigue'],
    ],
    [
      'The most common side effects are nausea, pyrexia, injection site reactions.',
      ['nausea', 'pyrexia', 'injection site reactions'],
    ],
    ['The most common side effects were nausea and vomiting.', ['nausea', 'vomiting']],
    ['The most common side effect was hypersensitivity.', ['hypersensitivity']],
    ['The most common side effect is hypersensitivity.', ['hypersensitivity']],
    ['The most common side effects of Lumivexa are nausea and vomiting.', ['nausea', 'vomiting']],
    ['The most common side effects with Lumivexa are nausea and vomiting.', ['nausea', 'vomiting']],
    [
      'The most common side effects with Lumivexa include nausea and vomiting.',
      ['nausea', 'vomiting'],
    ],
    [
      'The most common side effects with Lumivexa in adults include nausea and vomiting. The most common side effects in children include cough and fever.',
      ['nausea', 'vomiting'],
    ],
    [
      'The most common (> 30%) side effects of Lumivexa when used together with Tarbexil are nausea and vomiting.',
      ['nausea', 'vomiting'],
    ],
    [
      'The most common non-haematological side effects are nausea and vomiting.',
      ['nausea', 'vomiting'],
    ],
    [
      'The most common immune-related side effects are colitis and hepatitis.',
      ['colitis', 'hepatitis'],
    ],
    [
      'Lumivexa is also associated with immune-related adverse reactions including colitis, hepatitis and nephritis.',
      ['colitis', 'hepatitis', 'nephritis'],
    ],
    ['Side effects with Lumivexa include nausea and vomiting.', ['nausea', 'vomiting']],
    [
      'The most frequently reported adverse reactions are nausea and vomiting.',
      ['nausea', 'vomiting'],
    ],
    [
      'The most common side effects are: nausea; vomiting; fatigue.',
      ['nausea', 'vomiting', 'fatigue'],
    ],
    [
      'The most common side effects are nausea (feeling sick), vomiting and fatigue.',
      ['nausea (feeling sick)', 'vomiting', 'fatigue'],
    ],
    [
      'The most common side effects are infections (of the nose, throat and lungs) and fatigue.',
      ['infections (of the nose, throat and lungs)', 'fatigue'],
    ],
    ['Zenquora is generally well tolerated at the recommended dose.', []],
    [
      'A transient swelling is the most common side effect; it disappears, and is mild, small and rare.',
      [],
    ],
    ['Hair loss, incontinence and tiredness were less common side effects.', []],
    [
      'Zenquora is well tolerated at the recommended dose, adverse reactions have not been observed.',
      [],
    ],
    [
      'Zenquora is well tolerated at the recommended dose, adverse reactions are not seen at overdoses.',
      [],
    ],
  ];
  for (const [text, items] of lists) {
    it(text, () => {
      assertCued('sideEffects', [text]);
      assert.deepEqual(textsOf(readPublished(text).sideEffects?.items), items);
    });
  }

  it('are told where the verb does not agree, too', () => {
    assertCued('sideEffects', ['No side effects has been observed after vaccination.']);
  });

  it('may be told of adults and of children', () => {
    const opinion = readPublished(
      'The benefits of Lumivexa are its ability to lower glucose. The most common side effects with Lumivexa in adults include nausea. The most common side effects in children include cough.',
    );
    assert.deepEqual(rolesOf(opinion), ['benefits', 'sideEffects']);
  });

  it('are no side effects where an indication or a mechanism speaks of effects', () => {
    for (const text of [
      'The active substance of Lumivexa is orvatinib, an inhibitor. It has few effects on platelets.',
      'Lumivexa has also a beneficial effect on body weight.',
      'Constipation is the most common side effect of opioids.',
    ]) {
      assert.equal(readPublished(text).part('sideEffects'), undefined, text);
    }
  });
});

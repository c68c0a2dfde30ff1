import type { PathwayStep } from './pathway';

/** The pathway as the practice tells it; the research behind each line is cited on the neuroscience page. */
export const pathwaySteps: readonly PathwayStep[] = [
  {
    scene: 'receptor', title: 'A receptor is blocked', sureness: 'known',
    drawn: 'Ketamine blocks NMDA receptors on brain cells.',
    known: 'Ketamine blocks NMDA receptors.',
    likely: 'This block starts the steps below.',
    unsure: 'How much of the relief comes from this block alone.',
  },
  {
    scene: 'glutamate', title: 'Glutamate rises', sureness: 'likely',
    drawn: 'Cells are thought to release more glutamate for a while.',
    known: 'Glutamate is one of the brain’s main signals.',
    likely: 'A short rise in glutamate follows, mostly seen in animals.',
    unsure: 'How large the rise is in people, and for how long.',
  },
  {
    scene: 'signals', title: 'Signals pass inside cells', sureness: 'likely',
    drawn: 'AMPA, mTOR and BDNF are thought to carry the signal on.',
    known: 'These signals help cells grow links in animals.',
    likely: 'Ketamine sets them off, as animal studies suggest.',
    unsure: 'Their part in people. In one study of 20 people, a drug expected to block mTOR did not block the benefit.',
  },
  {
    scene: 'synapse', title: 'New links form', sureness: 'unsure',
    drawn: 'Seen in mice. A scan study in people found no overall change after one day.',
    known: 'In mice, more links are seen for up to two weeks.',
    likely: 'In mice, the new links help some effects to last.',
    unsure: 'Whether this happens in people. Scans at 24 hours showed no overall change.',
  },
];

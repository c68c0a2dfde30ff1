import type { PageWords } from './page-words';
import type { SelfScreenProps } from './props';
import type { Step, Visit } from './visit';

/** All that a screen is drawn from. */
export interface View extends SelfScreenProps {
  readonly visit: Visit;
  readonly words: PageWords;
  readonly take: (step: Step) => void;
  readonly back: () => void;
}

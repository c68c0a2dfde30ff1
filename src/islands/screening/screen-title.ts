import { findProgress } from '~/screening';
import type { SelfScreenProps } from './props';
import { currentScreen, hasError, type Visit } from './visit';

/** What this kind of screen is called in the title; never an answer, nor anything that only some answers lead to. */
export function titleOf({ model, progress }: SelfScreenProps, visit: Visit): string {
  const screen = currentScreen(visit);
  switch (screen.kind) {
    case 'start':
    case 'notice':
      return '';
    case 'question': {
      const { number } = findProgress(progress, model, visit.answers, screen.id);
      return `${hasError(visit) ? 'Error: ' : ''}Question ${number} · `;
    }
    case 'check':
      return 'Check your answers · ';
    case 'result':
      return 'Your next step · ';
  }
}

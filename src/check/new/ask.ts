import type { Site } from '../site';
import type { Answers } from './front';
import type { Question } from './kinds';

/** Where an owner reads and types. */
export interface Talk {
  readonly ask: (prompt: string) => Promise<string>;
  readonly say: (words: string) => void;
}

const needed = 'An answer is needed here.';

/** What is wrong with an answer, if anything. */
const faultOf = (
  { isOptional, judge }: Question,
  answer: string,
  site: Site,
): string | undefined => {
  if (answer === '') return isOptional ? undefined : needed;
  return judge?.(answer, site);
};

/** Asks one thing after the other. What will not do is said at once, and asked again. */
export async function askEach(
  questions: readonly Question[],
  site: Site,
  { ask, say }: Talk,
): Promise<Answers> {
  const answers: Record<string, string> = {};
  for (const question of questions) {
    const prompt = `${question.ask}${question.isOptional ? ' (or press Enter to leave it out)' : ''}:\n> `;
    let answer = (await ask(prompt)).trim();
    for (
      let fault = faultOf(question, answer, site);
      fault;
      fault = faultOf(question, answer, site)
    ) {
      say(fault);
      answer = (await ask(prompt)).trim();
    }
    answers[question.name] = answer;
  }
  return answers;
}

/** Everything that is wrong with answers that were given all together, as flags: a line each. */
export const faultsOf = (questions: readonly Question[], answers: Answers, site: Site): string[] =>
  questions.flatMap((question) => {
    const answer = answers[question.name];
    const fault = answer === undefined ? undefined : faultOf(question, answer.trim(), site);
    return fault ? [`--${question.name}  ${fault}`] : [];
  });

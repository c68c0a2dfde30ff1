import type { Site } from '~/content/site';
import type { Typed } from './front';
import type { Prompt } from './prompt';

/** Where an owner reads and types. */
export interface Talk {
  readonly ask: (line: string) => Promise<string>;
  readonly say: (words: string) => void;
}

const needed = 'An answer is needed here.';

/** What is wrong with what was typed, if anything. */
const faultOf = ({ isOptional, judge }: Prompt, typed: string, site: Site): string | undefined => {
  if (typed === '') return isOptional ? undefined : needed;
  return judge?.(typed, site);
};

async function askOne(prompt: Prompt, site: Site, { ask, say }: Talk): Promise<string> {
  const leave = prompt.isOptional ? ' (or press Enter to leave it out)' : '';
  for (;;) {
    const typed = (await ask(`${prompt.ask}${leave}:\n> `)).trim();
    const fault = faultOf(prompt, typed, site);
    if (!fault) return typed;
    say(fault);
  }
}

/** Asks one thing after the other. What will not do is said at once, and asked again. */
export async function askEach(prompts: readonly Prompt[], site: Site, talk: Talk): Promise<Typed> {
  const typed: Record<string, string> = {};
  for (const prompt of prompts) typed[prompt.name] = await askOne(prompt, site, talk);
  return typed;
}

/** Everything that is wrong with what was typed all together, as flags: a line each. */
export const faultsOf = (prompts: readonly Prompt[], typed: Typed, site: Site): string[] =>
  prompts.flatMap((prompt) => {
    const own = typed[prompt.name];
    const fault = own === undefined ? undefined : faultOf(prompt, own.trim(), site);
    return fault ? [`--${prompt.name}  ${fault}`] : [];
  });

import { describe, expect, it } from 'vitest';
import { didYouMean, nearest } from '~/lib/suggestion';

describe('The name that was meant', () => {
  it.each([
    ['feder-2012', ['feder-2021', 'price-2022'], 'feder-2021'],
    ['Safety', ['safety', 'fees'], 'safety'],
    ['integration', ['integration-sessions', 'intake'], 'integration-sessions'],
    ['cost', ['coast', 'privacy'], 'coast'],
    ['fee', ['fees', 'free'], 'fees'],
    ['liver', ['silver', 'livers', 'live'], 'livers'],
    ['kitten', ['sitting', 'mitten'], 'mitten'],
  ])('by “%s” among %j is “%s”', (word, known, meant) => expect(nearest(word, known)).toBe(meant));

  it.each([
    ['zebra', ['safety', 'fees']],
    ['abc', ['xyz']],
    ['sitting', ['kitten']],
    ['', ['four']],
    ['no', ['yes', 'unsure']],
    ['safety', []],
    ['/help-now/', ['/']],
  ])('is not guessed for “%s” among %j', (word, known) =>
    expect(nearest(word, known)).toBeUndefined(),
  );

  it('is asked for, or other words are said', () => {
    expect(didYouMean('safty', ['safety'], 'Choose one.')).toBe('Did you mean “safety”?');
    expect(didYouMean('zebra', ['safety'], 'Choose one.')).toBe('Choose one.');
  });
});

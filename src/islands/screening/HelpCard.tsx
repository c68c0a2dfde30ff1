import { standingLines, withStandingLines } from '~/screening';
import { OutLink } from './controls';
import type { HelpLine } from './page-words';
import type { FixedLink } from './props';
import type { View } from './view';

interface Props extends Pick<View, 'words'> {
  readonly ids: readonly string[];
  /** Where all lines are, for an action of the result. */
  readonly more?: readonly FixedLink[];
  /** Whether there is no time to lose: then no line is folded away, and 911 is as strong as the first. */
  readonly isUrgent?: boolean;
  readonly title?: string;
}

const isStanding = ({ id }: HelpLine): boolean => standingLines.includes(id);
const isChat = ({ href }: FixedLink): boolean => href.startsWith('https:');

interface LineProps {
  readonly line: HelpLine;
  readonly isMain?: boolean;
  /** Whether its number alone says whose it is. */
  readonly isShort?: boolean;
}

const Line = ({ line, isMain = false, isShort = false }: LineProps) => (
  <div
    data-help-line={line.id}
    class={`line ${isMain ? 'line-main' : ''} ${isShort ? 'line-short' : ''}`}
  >
    <p class={isShort ? 'sr-only' : undefined}>{line.name}</p>
    {line.ways
      .filter((way) => !isShort || !isChat(way))
      .map((way) => (
        <OutLink key={way.href} {...way} />
      ))}
  </div>
);

/** People to reach, at a glance: the line that fits best, those that no help goes without, and the others a press away. */
export function HelpCard({ ids, words, title, more = [], isUrgent = false }: Props) {
  const lines = withStandingLines(ids).flatMap((id) => words.helpLine(id) ?? []);
  const isNear = (line: HelpLine): boolean => isUrgent || line === lines[0] || isStanding(line);
  const others = lines.filter((line) => !isNear(line));
  return (
    <div class="help-card" data-help-lines>
      {title && <h2>{title}</h2>}
      <div class="near">
        {lines.filter(isNear).map((line, place) => (
          <Line
            key={line.id}
            line={line}
            isMain={place === 0 || (isUrgent && isStanding(line))}
            isShort={!isUrgent && isStanding(line)}
          />
        ))}
      </div>
      {others.length > 0 && (
        <details>
          <summary>Also: {others.map(({ name }) => name).join(', ')}</summary>
          {others.map((line) => (
            <Line key={line.id} line={line} />
          ))}
        </details>
      )}
      {more.map((link) => (
        <OutLink key={link.href} {...link} data-action="call-help" class="way" />
      ))}
    </div>
  );
}

/** The same lines for everyone on paper, which others may find. */
export const PrintedLines = ({ words }: Pick<View, 'words'>) => (
  <ul class="hidden print:block">
    {standingLines
      .flatMap((id) => words.helpLine(id) ?? [])
      .map(({ id, name, ways }) => (
        <li key={id}>
          {name}: {ways.map(({ label }) => label).join(', ')}
        </li>
      ))}
  </ul>
);

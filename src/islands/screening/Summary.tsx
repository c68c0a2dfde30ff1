import { useRef, useState } from 'preact/hooks';
import { privateQuestions, summarizeAnswers, type Answers, type Model } from '~/screening';
import { copyText } from './clipboard';
import { ActionButton, TickBox } from './controls';
import { dayText } from './day-text';

interface Props {
  readonly model: Model;
  readonly answers: Answers;
  readonly siteName: string;
}

/** Copied text keeps its short lines; on screen and on paper the lines fit themselves. */
const unwrap = (text: string): string => text.replaceAll('\n  ', ' ');

/** A page for a prescriber, made on the device. On paper it is all that is printed. */
export function Summary({ model, answers, siteName }: Props) {
  const text = useRef<HTMLPreElement>(null);
  const [said, setSaid] = useState('');
  const [isHomeIncluded, setIsHomeIncluded] = useState(false);
  const hasHome = privateQuestions.some((id) => id in answers);
  const leftOut = hasHome && !isHomeIncluded ? privateQuestions : [];
  const summary = summarizeAnswers(model, answers, { date: dayText(), from: siteName }, leftOut);
  if (!summary) return null;

  const copy = async (): Promise<void> => {
    if (await copyText(summary)) {
      setSaid('Copied. It stays on your clipboard until you copy something else.');
      return;
    }
    if (text.current) getSelection()?.selectAllChildren(text.current);
    setSaid(
      'Your browser did not let us copy. The text is selected: copy it with your keyboard or the menu.',
    );
  };

  return (
    <section aria-labelledby="summary-heading" class="mt-12 print:mt-0">
      <div class="print:hidden">
        <h2 id="summary-heading" class="text-xl">
          A summary for your prescriber
        </h2>
        <p class="mt-2">
          It is made here, on your device, and goes nowhere by itself. A printed, saved or copied
          text stays where you put it, and others who use the device may find it.
        </p>
        {hasHome && (
          <TickBox
            label="Include my answer about safety at home"
            note={
              isHomeIncluded
                ? 'The summary includes it. Anyone who finds the summary can read it.'
                : 'The summary leaves it out. Tick this only where nobody else can read it.'
            }
            isTicked={isHomeIncluded}
            onTick={setIsHomeIncluded}
          />
        )}
        <div class="mt-4 flex flex-col gap-3 sm:flex-row">
          <ActionButton isQuiet onClick={() => window.print()}>
            Print or save as PDF
          </ActionButton>
          <ActionButton isQuiet onClick={copy}>
            Copy as text
          </ActionButton>
        </div>
        <p role="status" class="mt-2 text-sm">
          {said}
        </p>
        <p class="small-heading mt-4">What it says</p>
      </div>
      <pre
        ref={text}
        data-summary
        class="mt-2 whitespace-pre-wrap rounded border border-hair bg-raised px-4 py-3 font-sans text-sm print:m-0 print:border-0 print:p-0 print:text-[8.5pt] print:leading-[1.3]"
      >
        {unwrap(summary)}
      </pre>
    </section>
  );
}

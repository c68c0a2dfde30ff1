import { leaveFirstLine } from '~/screening';
import { Markup } from './controls';
import { QuickLeave } from './LeaveLink';
import type { Prose } from './paper-form';
import type { Frame } from './ScreenFrame';

interface Props {
  readonly lines: readonly string[];
  readonly prose: Prose;
  readonly frame: Frame;
}

/** Help lines before anything else, unless the danger may be in the same room: then the quick way out is first. */
export function UrgentHelp({ lines, prose, frame: { leave, leaveTo } }: Props) {
  const way = <QuickLeave leave={leave} leaveTo={leaveTo} />;
  const isLeaveFirst = lines.includes(leaveFirstLine);
  return (
    <>
      {isLeaveFirst && way}
      <Markup class="mt-5" html={prose.helpLines(lines)} />
      {!isLeaveFirst && way}
    </>
  );
}

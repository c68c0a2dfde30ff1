import { levelOfOption } from '../answers';
import { findingsOf, type Finding } from '../finding';
import { listNames, questionFile, quote } from '../files';
import type { LockedOption } from '../kernel';
import { barsBooking } from '../offers';
import { isAtLeast } from '../level';
import type { Model, Question } from '../model';
import { inConcern, inQuestion, whoAnswers, type Place } from './locked-place';

function checkFloor(model: Model, place: Place): Finding[] {
  const { question, option, locked, raised } = place;
  const level = levelOfOption(model, option);
  if (isAtLeast(level, locked.floor)) return [];
  const who = `Someone who answers ${quote(option.label)} to the safety question ${quote(question.id)}`;
  const message = `${who} would raise the level ${level}; it must be at least ${locked.floor}.`;
  const [concern] = raised;
  return concern
    ? [
        inConcern(
          concern.id,
          'level',
          message,
          `Set the level of ${quote(concern.id)} to ${locked.floor} or above.`,
        ),
      ]
    : [
        inQuestion(
          place,
          '',
          message,
          `Let ${quote(locked.value)} raise a concern of the level ${locked.floor}.`,
        ),
      ];
}

function checkBar(place: Place): Finding[] {
  const { locked, raised } = place;
  const bars = raised.some(barsBooking);
  const [concern] = raised;
  // Without any concern the floor is broken, and its own message comes first.
  if (!locked.barsBooking || bars || !concern) return [];
  return [
    inConcern(
      concern.id,
      'booking',
      `${whoAnswers(place)} could book an intake; nobody may while this answer stands.`,
      `Write booking: false under ${quote(concern.id)}.`,
    ),
  ];
}

function checkForm(place: Place): Finding[] {
  const { question, option, locked } = place;
  const hides = option.exclusive && !locked.exclusive;
  const silent = locked.showsHelp && !option.showsHelp;
  const goesOn = locked.ends && !option.ends;
  return [
    ...(hides
      ? [
          inQuestion(
            place,
            'exclusive',
            `Ticking ${quote(option.label)} would untick the other answers to ${quote(question.id)} and hide them.`,
            'Remove “exclusive” from this answer.',
          ),
        ]
      : []),
    ...(silent
      ? [
          inQuestion(
            place,
            '',
            `${whoAnswers(place)} would not see the help lines at once.`,
            'Add “showsHelp: true” to this answer.',
          ),
        ]
      : []),
    ...(goesOn
      ? [
          inQuestion(
            place,
            '',
            `${whoAnswers(place)} would be asked all other questions, only to hear that we cannot serve them.`,
            'Add “ends: true” to this answer.',
          ),
        ]
      : []),
  ];
}

function checkLines(place: Place): Finding[] {
  const { locked, raised } = place;
  const named = raised.flatMap(({ helpLines }) => helpLines ?? []);
  const due = locked.helpLines ?? [];
  const missing = due.filter((id) => !named.includes(id));
  const [concern] = raised;
  const [first] = due;
  if (!concern || first === undefined) return [];
  if (missing.length > 0) {
    return [
      inConcern(
        concern.id,
        '',
        `${whoAnswers(place)} must be shown ${listNames(missing)} among the help lines.`,
        `Add ${missing.join(' and ')} to the helpLines of ${quote(concern.id)}.`,
      ),
    ];
  }
  if (locked.floor !== 'emergency' || named[0] === first) return [];
  return [
    inConcern(
      concern.id,
      'helpLines',
      `${whoAnswers(place)} must see ${quote(first)} before other help lines.`,
      `Write ${first} first among the helpLines of ${quote(concern.id)}.`,
    ),
  ];
}

/** One locked answer: that it is there, what it raises, what it bars, and the help that it shows. */
export function checkLockedOption(
  model: Model,
  question: Question,
  locked: LockedOption,
): Finding[] {
  const option = question.options.find(({ value }) => value === locked.value);
  if (!option) {
    return [
      findingsOf('locked-questions', questionFile(question.id))(
        ['options'],
        `The question ${quote(question.id)} has lost its locked answer ${quote(locked.value)}.`,
        `Bring back an answer with the value ${locked.value}; its wording is yours.`,
      ),
    ];
  }
  const raised = (option.raises ?? []).flatMap((id) => model.concerns[id] ?? []);
  const place = { question, option, locked, raised };
  return [
    ...checkFloor(model, place),
    ...checkBar(place),
    ...checkForm(place),
    ...checkLines(place),
  ];
}

import fc from 'fast-check';

/** A mutant is killed by any counterexample; looking for a smaller one would take most of the time. */
fc.configureGlobal({ endOnFailure: true });

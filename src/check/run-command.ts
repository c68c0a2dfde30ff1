/** Runs a command of the workshop and prints what it says; an error becomes its sentence for the owner, and the exit code 1. */
export function runCommand(command: () => string): void {
  try {
    console.log(command());
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  }
}

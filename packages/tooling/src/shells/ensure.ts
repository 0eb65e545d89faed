import { locateProgram } from "../debian.ts";

// Completion is tested in the shells people use. Where one is absent and may not be installed the tests of that shell are skipped, by name.
for (const shell of ["zsh", "fish"]) {
  const program = {
    executables: [shell],
    debianPackage: shell,
    need: `a real ${shell}`,
    remedy: "its tests are skipped.",
  };
  try {
    locateProgram(program, console.log);
  } catch (error) {
    console.warn(error instanceof Error ? error.message : error);
  }
}

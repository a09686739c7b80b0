/*
 * Run before every npm script. Its syntax stays within Node 12, so that an old runtime can still say what it lacks:
 * TypeScript without a flag and `import.meta.main`, which 22.18 and 24.2 brought and 23 never had together.
 */
const [major, minor] = process.versions.node.split('.').map(Number);

const modern = major > 24 || (major === 24 && minor >= 2) || (major === 22 && minor >= 18);

if (!modern) {
  console.error(
    `This is Node ${process.versions.node}, but Node 24.2 or later (or 22.18 or later in the 22 line) is needed: ` +
      'run "npm ci" with install scripts allowed, and the project brings the right one for "npm run" by itself.',
  );
  process.exit(1);
}

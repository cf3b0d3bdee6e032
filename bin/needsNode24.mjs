// Loaded ahead of every command. Plain JavaScript, so that an older Node can say what is wrong instead of failing on TypeScript.
const NEEDED = 24;
const [major] = process.versions.node.split('.').map(Number);
if (major < NEEDED) {
  process.stderr.write(
    `Entente needs Node ${NEEDED}, and this is ${process.versions.node}. "npm ci" brings the right one along where scripts are allowed and ` +
      `the platform has it; otherwise install Node ${NEEDED} and try again.\n`,
  );
  process.exit(1);
}

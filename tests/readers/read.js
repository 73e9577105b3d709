// Prints what the readers found in a report: node read.js lcov|cobertura FILE
const [, , kind, file] = process.argv;
const told = (error, files) => {
  if (error) {
    console.error(error);
    process.exit(1);
  }
  for (const f of files) {
    console.log(`${f.file} lines ${f.lines.hit}/${f.lines.found} functions ${f.functions.hit}/${f.functions.found} branches ${f.branches.hit}/${f.branches.found}`);
  }
};
if (kind === 'lcov') {
  require('lcov-parse')(file, told);
} else {
  require('cobertura-parse').parseFile(file, told);
}

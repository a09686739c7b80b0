/** Fewer files than this are done before one would look. */
const LONG = 20;

/** Says on a terminal, in one line that is written over, how far a long import is; elsewhere a line every so often. */
export function progressOn(stream: NodeJS.WriteStream, total: number) {
  const every = stream.isTTY ? 1 : 50;
  return {
    show(done: number, file: string) {
      if (total < LONG || (done % every !== 0 && done !== 1)) return;
      const line = `${done} of ${total}  ${file}`;
      stream.write(stream.isTTY ? `\r\u001b[2K${line.slice(0, stream.columns - 1)}` : `${line}\n`);
    },
    end() {
      if (stream.isTTY && total >= LONG) stream.write('\r\u001b[2K');
    },
  };
}

/** Ends the program without a word when nobody reads its output any longer, as in `… | head`. */
export function endQuietlyWhenUnread(output: NodeJS.WriteStream): void {
  output.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
    process.exit(0);
  });
}

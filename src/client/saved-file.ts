// THIS FILE RUNS IN THE BROWSER.

/** Has the browser save a text as a file of this name. */
export function saveFile(text: string, name: string, type: string): void {
  const link = document.createElement('a');
  link.download = name;
  link.href = URL.createObjectURL(new Blob([text], { type }));
  link.click();
  // Not at once: the browser may still be at it.
  setTimeout(() => {
    URL.revokeObjectURL(link.href);
  }, 60_000);
}

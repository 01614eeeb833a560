/** Many words in one string, so that all that begin, end or go on with some letters are found in one sweep. */

export class ScannedWords {
  private text = '\n';
  private starts = new Uint32Array(1024);
  private count = 0;
  /** Put into the text when it is next read. */
  private coming: string[];

  constructor(words: readonly string[]) {
    this.coming = [...words];
  }

  add(word: string): void {
    this.coming.push(word);
  }

  /** Calls with the place in the order of adding, and where in the word the letters stand. */
  each(letters: string, found: (place: number, at: number) => void): void {
    this.takeIn();
    let at = this.text.indexOf(letters);
    while (at !== -1) {
      const place = this.placeAt(Math.max(at, 1));
      found(place, at - (this.starts[place] ?? 0));
      at = this.text.indexOf(letters, at + 1);
    }
  }

  /** As `each`, for letters that begin a word. */
  beginningWith(letters: string, found: (place: number) => void): void {
    this.each(`\n${letters}`, (before, at) => found(at === -1 ? before : before + 1));
  }

  private takeIn(): void {
    if (this.coming.length === 0) return;
    this.makeRoom(this.count + this.coming.length);
    let end = this.text.length;
    for (const word of this.coming) {
      this.starts[this.count++] = end;
      end += word.length + 1;
    }
    this.text += `${this.coming.join('\n')}\n`;
    this.coming = [];
  }

  private makeRoom(needed: number): void {
    if (needed <= this.starts.length) return;
    const larger = new Uint32Array(Math.max(needed, this.starts.length * 2));
    larger.set(this.starts);
    this.starts = larger;
  }

  private placeAt(at: number): number {
    let [low, high] = [0, this.count - 1];
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((this.starts[middle] ?? 0) <= at) low = middle;
      else high = middle - 1;
    }
    return low;
  }
}

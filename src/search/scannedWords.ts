/** Many words in one string, so that all that begin, end or go on with some letters are found in one sweep. */

export class ScannedWords {
  private text = '\n';
  private readonly starts: number[] = [];

  add(word: string): void {
    this.starts.push(this.text.length);
    this.text += `${word}\n`;
  }

  /** Calls with the place in the order of adding, and where in the word the letters stand. */
  each(letters: string, found: (place: number, at: number) => void): void {
    let at = this.text.indexOf(letters);
    while (at !== -1) {
      const place = this.placeAt(Math.max(at, 1));
      found(place, at - (this.starts[place] ?? 0));
      at = this.text.indexOf(letters, at + 1);
    }
  }

  beginningWith(letters: string, found: (place: number) => void): void {
    this.each(`\n${letters}`, (before, at) => found(at === -1 ? before : before + 1));
  }

  endingWith(letters: string, found: (place: number) => void): void {
    this.each(`${letters}\n`, found);
  }

  private placeAt(at: number): number {
    let [low, high] = [0, this.starts.length - 1];
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((this.starts[middle] ?? 0) <= at) low = middle;
      else high = middle - 1;
    }
    return low;
  }
}

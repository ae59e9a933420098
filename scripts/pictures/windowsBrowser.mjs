/** What a browser on the QuickBooks computer says of itself, so that no picture warns of another system. */
export const windowsBrowser =
  'Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/147.0.0.0 Safari/537.36'

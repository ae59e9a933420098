import type { QuickBooksDesktop } from 'connections-sdk/contract'
import { PassThrough } from 'node:stream'

const heartbeatMs = 15_000

/** Where a stream's documents come from, and when it ends. */
export interface DocumentSource {
  /** The document as it is now; null once the connection is gone. */
  read(): Promise<QuickBooksDesktop | null>
  /** Calls back at each change until the returned function is called. */
  listen(listener: () => void): () => void
  /** Null: only with the connection. */
  endsInMs: number | null
  onTrouble(error: unknown): void
}

/**
 * A document as server-sent events: at once, and whenever it has changed. Changes that come faster than they can be read or
 * taken are one event. A comment every 15 seconds keeps proxies from closing the line; what time alone changes is looked at then.
 */
export class DocumentEvents {
  readonly stream = new PassThrough()
  readonly #source: DocumentSource
  #lastSent = ''
  #isReading = false
  #mustReadAgain = false

  readonly #stop: () => void

  constructor(source: DocumentSource) {
    this.#source = source
    const stopListening = source.listen(() => this.#look())
    const heartbeat = setInterval(() => {
      this.stream.write(':\n\n')
      this.#look()
    }, heartbeatMs)
    const end = source.endsInMs === null ? undefined : setTimeout(() => this.end(), source.endsInMs)
    this.#stop = () => {
      stopListening()
      clearInterval(heartbeat)
      clearTimeout(end)
    }
    this.stream.once('close', this.#stop)
    this.stream.on('drain', () => this.#look())
    this.#look()
  }

  /** Sends what is under way and no more. */
  end() {
    this.#stop()
    this.stream.end()
  }

  #look() {
    this.#mustReadAgain = true
    if (this.#isReading) return
    this.#isReading = true
    this.#readAndSend()
      .catch((error: unknown) => {
        this.#source.onTrouble(error)
        this.end()
      })
      .finally(() => {
        this.#isReading = false
      })
  }

  async #readAndSend() {
    while (this.#mustReadAgain && this.stream.writable && !this.stream.writableNeedDrain) {
      this.#mustReadAgain = false
      const document = await this.#source.read()
      if (document === null) return this.end()
      const text = JSON.stringify(document)
      if (text === this.#lastSent || !this.stream.writable) continue
      this.#lastSent = text
      this.stream.write(`event: quickbooksDesktop\ndata: ${text}\n\n`)
    }
  }
}

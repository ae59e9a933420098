import type { ConnectionsClient } from '../api/createConnectionsClient'
import type { Appearance, Theme } from '../components/ui/Appearance'
import type { Locale } from '../messages/Locale'
import type { MessageOverrides } from '../messages/Messages'
import { clientMissing } from './clientMissing'
import { mount } from './mount'
import type { Mounted, MountOptions, PageOptions } from './MountOptions'
import { reflect } from './reflect'
import { TypedEventsElement } from './TypedEventsElement'

const themes: readonly Theme[] = ['light', 'dark', 'system']
const patienceMs = 10_000

/** What our elements share: each shows a component while it is in a page and has a `client`. */
export abstract class ConnectionsElement<Events> extends TypedEventsElement<Events> {
  #page: Mounted | null = null
  #given: Partial<PageOptions> = {}
  #patience: ReturnType<typeof setTimeout> | undefined

  /** What to show now; null while it lacks something. */
  protected abstract options(page: PageOptions): MountOptions | null

  /** From `createConnectionsClient`, one per signed-in company. Nothing is shown before there is one. */
  get client(): ConnectionsClient | undefined {
    return this.#given.client
  }
  set client(client: ConnectionsClient | undefined) {
    this.#give({ client })
  }

  /** A language tag, which is the attribute, or a locale of your own, which comes before it. */
  get locale(): Locale | string {
    return this.#given.locale ?? this.getAttribute('locale') ?? 'en'
  }
  set locale(locale: Locale | string | undefined) {
    this.#give({ locale: typeof locale === 'string' ? undefined : locale })
    if (typeof locale !== 'object') reflect(this, 'locale', locale)
  }

  /** Your own words for some of our sentences. */
  get messages(): MessageOverrides | undefined {
    return this.#given.messages
  }
  set messages(messages: MessageOverrides | undefined) {
    this.#give({ messages })
  }

  /** How it looks; a `theme` in it comes before the attribute. */
  get appearance(): Appearance | undefined {
    return this.#given.appearance
  }
  set appearance(appearance: Appearance | undefined) {
    this.#give({ appearance })
  }

  /** Where dialogs are put. Default: where they are opened. */
  get portalContainer(): HTMLElement | null {
    return this.#given.portalContainer ?? null
  }
  set portalContainer(portalContainer: HTMLElement | null) {
    this.#give({ portalContainer })
  }

  connectedCallback(): void {
    this.#adoptProperties()
    this.#show()
    if (this.#page || this.client) return
    this.#patience = setTimeout(() => reportError(clientMissing(`<${this.localName}>`)), patienceMs)
  }

  disconnectedCallback(): void {
    clearTimeout(this.#patience)
    // An element that is moved leaves and comes back at once, and keeps what the customer was doing.
    queueMicrotask(() => {
      if (!this.isConnected) this.#leave()
    })
  }

  attributeChangedCallback(): void {
    this.#show()
  }

  // Frameworks take a property away by null.
  #give(given: { [Key in keyof PageOptions]?: PageOptions[Key] | null | undefined }) {
    for (const [name, value] of Object.entries(given)) Object.assign(this.#given, { [name]: value ?? undefined })
    this.#show()
  }

  #show() {
    const { client } = this
    if (!this.isConnected) return
    if (client) clearTimeout(this.#patience)
    const options = client ? this.options(this.#pageOptions(client)) : null
    if (options === null) this.#leave()
    else if (this.#page) this.#page.update(options)
    else this.#page = mount(this, options)
  }

  #pageOptions(client: ConnectionsClient): PageOptions {
    const theme = themes.find((each) => each === this.getAttribute('theme'))
    return {
      ...this.#given,
      client,
      locale: this.locale,
      nonce: this.nonce,
      appearance: { theme, ...this.appearance },
    }
  }

  // What was set before the element was defined hides the accessors.
  #adoptProperties() {
    for (const [name, value] of Object.entries(this)) {
      if (!(name in Object.getPrototypeOf(this))) continue
      Reflect.deleteProperty(this, name)
      Reflect.set(this, name, value)
    }
  }

  #leave() {
    this.#page?.unmount()
    this.#page = null
  }
}

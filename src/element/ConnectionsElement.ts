import type { ConnectionsClient } from '../api/createConnectionsClient'
import type { Appearance, Theme } from '../components/ui/Appearance'
import type { Locale } from '../messages/Locale'
import type { MessageOverrides } from '../messages/Messages'
import { TypedEventsElement } from './elementEvents'
import { clientMissingError, mount } from './mount'
import type { Mounted, MountOptions, PageOptions } from './MountOptions'

const themes: readonly Theme[] = ['light', 'dark', 'system']
/** How long an element waits for its `client` before it reports that there is none. */
const clientTimeoutMs = 10_000

/** What our elements share: each shows a component while it is in a page and has a `client`. */
export abstract class ConnectionsElement<Events> extends TypedEventsElement<Events> {
  static readonly observedAttributes: readonly string[] = ['locale', 'theme']
  #mounted: Mounted | null = null
  #properties: Partial<PageOptions> = {}
  #clientTimer: ReturnType<typeof setTimeout> | undefined

  /** What to show now; null while it lacks something. */
  protected abstract options(page: PageOptions): MountOptions | null

  /** From `createConnectionsClient`, one per signed-in company. Nothing is shown before there is one. */
  get client(): ConnectionsClient | undefined {
    return this.#properties.client
  }
  set client(client: ConnectionsClient | undefined) {
    this.#set({ client })
  }

  /** A language tag, which is the attribute, or a locale of your own, which comes before it. */
  get locale(): Locale | string {
    return this.#properties.locale ?? this.getAttribute('locale') ?? 'en'
  }
  set locale(locale: Locale | string | undefined) {
    this.#set({ locale: typeof locale === 'string' ? undefined : locale })
    if (typeof locale !== 'object') reflect(this, 'locale', locale)
  }

  /** Your own words for some of our sentences. */
  get messages(): MessageOverrides | undefined {
    return this.#properties.messages
  }
  set messages(messages: MessageOverrides | undefined) {
    this.#set({ messages })
  }

  /** How it looks; a `theme` in it comes before the attribute. */
  get appearance(): Appearance | undefined {
    return this.#properties.appearance
  }
  set appearance(appearance: Appearance | undefined) {
    this.#set({ appearance })
  }

  /** Where dialogs are put. Default: where they are opened. */
  get portalContainer(): HTMLElement | null {
    return this.#properties.portalContainer ?? null
  }
  set portalContainer(portalContainer: HTMLElement | null) {
    this.#set({ portalContainer })
  }

  connectedCallback(): void {
    this.#adoptProperties()
    this.#render()
    if (this.#mounted || this.client) return
    this.#clientTimer = setTimeout(() => reportError(clientMissingError(`<${this.localName}>`)), clientTimeoutMs)
  }

  disconnectedCallback(): void {
    clearTimeout(this.#clientTimer)
    // An element that is moved within the page is disconnected and connected again at once: its state must survive.
    queueMicrotask(() => {
      if (!this.isConnected) this.#unmount()
    })
  }

  attributeChangedCallback(): void {
    this.#render()
  }

  // Frameworks set a property to null to remove it.
  #set(changes: { [Key in keyof PageOptions]?: PageOptions[Key] | null | undefined }) {
    for (const [name, value] of Object.entries(changes)) Object.assign(this.#properties, { [name]: value ?? undefined })
    this.#render()
  }

  #render() {
    const { client } = this
    if (!this.isConnected) return
    if (client) clearTimeout(this.#clientTimer)
    const options = client ? this.options(this.#pageOptions(client)) : null
    if (options === null) this.#unmount()
    else if (this.#mounted) this.#mounted.update(options)
    else this.#mounted = mount(this, options)
  }

  #pageOptions(client: ConnectionsClient): PageOptions {
    const theme = themes.find((each) => each === this.getAttribute('theme'))
    return {
      ...this.#properties,
      client,
      locale: this.locale,
      nonce: this.nonce,
      appearance: { theme, ...this.appearance },
    }
  }

  // A property that was set before the element was defined shadows the accessor of its class.
  #adoptProperties() {
    for (const [name, value] of Object.entries(this)) {
      if (!(name in Object.getPrototypeOf(this))) continue
      Reflect.deleteProperty(this, name)
      Reflect.set(this, name, value)
    }
  }

  #unmount() {
    this.#mounted?.unmount()
    this.#mounted = null
  }
}

/** Sets the attribute of a property: true as an empty attribute; false, null and undefined remove it. */
export function reflect(element: Element, name: string, value: string | boolean | null | undefined): void {
  if (typeof value === 'string') element.setAttribute(name, value)
  else element.toggleAttribute(name, value ?? false)
}

// The same arithmetic as on the customer's screen, so that both name the same time.
export { currentSyncWindow as currentWindow, nextSyncWindow as nextWindow } from 'connections-sdk/contract'

/** The stories in docs/pictures: each step of setup, in the order in which a customer meets them. */
export const pictureStories = [
  'setup-syncschedule--proposed',
  'setup-firstsyncprogress--running',
  'setup-firstsyncprogress--paused',
  'setup-firstsyncprogress--finished',
]

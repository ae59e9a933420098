// In place of stylesheets, which Jest can't read.
module.exports = {}

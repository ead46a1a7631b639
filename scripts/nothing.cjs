// Stands in a bundle for a module of Node that the bundle is not to have.
module.exports = {};

// What jsforce offers and nobody here calls: queries put together from objects, its own dates, Process and Quick Actions,
// ways over JSONP and Canvas. Queries are written as SOQL, and every request goes over our own transport.
class Unused {}
exports.__esModule = true;
exports.default = Unused;
exports.createSOQL = () => {
  throw new Error('Queries are written as SOQL.');
};

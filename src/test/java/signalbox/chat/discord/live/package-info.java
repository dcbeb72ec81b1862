/**
 * The whole program on the Discord stand-in: everything between a person's client and the store is
 * that of the product.
 */
package signalbox.chat.discord.live;

/** What the architecture and tidy tests are made of: the plan of rooms, and sources as trees. */
package signalbox.house;
